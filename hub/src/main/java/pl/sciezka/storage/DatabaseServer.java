package pl.sciezka.storage;

/// A PostgreSQL and its two roles (serwer bazy danych): `app` runs the program, `owner` migrates.
interface DatabaseServer extends AutoCloseable {

    Login app();

    Login owner();

    @Override
    void close();
}
