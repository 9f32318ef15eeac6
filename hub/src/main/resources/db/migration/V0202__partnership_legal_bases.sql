-- Legal bases that clauses may cite. Only what was read or is widely known; what is uncertain says so.
insert into partnership.legal_basis (code, text, confidence, note) values
('UMOWA', 'dobrowolna współpraca stron, na mocy umowy', 'UNCONFIRMED',
 'Nie odnaleziono przepisu ustawy o rynku pracy i służbach zatrudnienia (Dz.U. 2025 poz. 620), który nakazywałby PUP i OPS wymianę informacji o wspólnych klientach.'),
('UPS-43-9', 'art. 43 ust. 9 ustawy z 12 marca 2004 r. o pomocy społecznej (gmina współdziała z powiatowym urzędem pracy)', 'CONFIRMED',
 'Przepis mówi o współdziałaniu przy ekonomicznym usamodzielnianiu; zakres danych określa umowa.'),
('UPS-105', 'art. 105 ustawy z 12 marca 2004 r. o pomocy społecznej (informacja dla pracownika socjalnego w ciągu 7 dni)', 'CONFIRMED', null),
('UZS-12', 'art. 12 ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym (skierowanie do centrum integracji społecznej)', 'CONFIRMED', null),
('UZS-18', 'art. 18 ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym (klub integracji społecznej i kontrakt socjalny)', 'PROBABLE', null),
('ALIMENTY-5-2', 'art. 5 ust. 2 pkt 2 ustawy z 7 września 2007 r. o pomocy osobom uprawnionym do alimentów (zawiadomienie urzędu pracy)', 'CONFIRMED', null),
('RODO-6-1-A', 'zgoda klienta – art. 6 ust. 1 lit. a RODO', 'PROBABLE',
 'Dla urzędów zgoda jest słabą podstawą; dla partnerów bez zadania ustawowego zwykle jest potrzebna.'),
('RODO-6-1-E', 'zadanie realizowane w interesie publicznym – art. 6 ust. 1 lit. e RODO', 'PROBABLE', null),
('RODO-28', 'umowa powierzenia przetwarzania – art. 28 RODO', 'PROBABLE', null);
