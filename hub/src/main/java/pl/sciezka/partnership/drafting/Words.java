package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a document is called and when it is to be in force (oznaczenie dokumentu). Without a day it is in force from
/// the last signature.
record Words(
        String title,
        @Nullable String number,
        @Nullable String occasion,
        @Nullable String changes,
        @Nullable LocalDate day) {}
