-- Whoever asks makes a new link when the one before was lost or tried too often.
grant update (key, code, until) on exchange.link to sciezka_app;
