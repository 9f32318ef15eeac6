package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.Fingerprint;
import pl.sciezka.partnership.LegalBases.Confidence;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Sharing;

/// The parts of an agreement as its pages show them (części umowy).
record AgreementParts(List<DocumentPart> documents, List<PartyPart> parties, List<ClausePart> clauses) {

    record DocumentPart(
            int ordinal,
            String title,
            @Nullable String number,
            LocalDate signedOn,
            LocalDate inForceFrom,
            @Nullable String occasion,
            @Nullable String changes,
            @Nullable Area area,
            Invented invented) {}

    record PartyPart(
            InstitutionId institution,
            int byVersion,
            LocalDate accededOn,
            @Nullable LocalDate leftOn,
            String signatory,
            Invented invented,
            List<ArrangementPart> arrangements) {

        boolean isInsideOn(LocalDate day) {
            return !day.isBefore(accededOn) && (leftOn == null || day.isBefore(leftOn));
        }

        PartyPart arrangedBefore(LocalDate day) {
            var before =
                    arrangements.stream().filter(it -> it.from().isBefore(day)).toList();
            return new PartyPart(institution, byVersion, accededOn, leftOn, signatory, invented, before);
        }
    }

    /// What a party arranged about data, and by which document (uzgodnienia o danych).
    record ArrangementPart(
            InstitutionId institution,
            LocalDate accededOn,
            int byVersion,
            Arrangement.Kind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String number,
            @Nullable String essence,
            @Nullable String sha256,
            @Nullable Integer bytes) {

        /// Of the signed arrangement, where it is attached and the reader is a party.
        @Nullable
        Fingerprint file() {
            return sha256 == null || bytes == null ? null : new Fingerprint(sha256, bytes);
        }

        boolean isOverOn(LocalDate day) {
            return to != null && !to.isAfter(day);
        }

        /// The key of its words, and their arguments by `day`.
        String key() {
            return "partnership.arranged." + kind + (to == null ? "" : ".until");
        }
    }

    record ClausePart(
            ClauseId id,
            String number,
            String heading,
            String body,
            int byVersion,
            @Nullable Integer endedByVersion,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Sharing> sharings,
            List<Basis> bases) {

        boolean waitsForConsent() {
            return sharings.stream().anyMatch(sharing -> sharing.opening() == Opening.CONSENT);
        }

        boolean needsProcessingContract() {
            return sharings.stream().anyMatch(sharing -> sharing.opening() == Opening.PROCESSING_CONTRACT);
        }
    }

    /// A legal basis and how sure we are of it (podstawa prawna).
    record Basis(
            String text, Confidence confidence, @Nullable String note) {}

    /// What had come before a party fell outside; everything for one that is inside.
    AgreementParts inTimeOf(InstitutionId party) {
        var own = parties.stream().filter(it -> it.institution().equals(party)).toList();
        if (own.isEmpty() || own.stream().anyMatch(it -> it.leftOn() == null)) return this;
        var left = own.stream()
                .map(PartyPart::leftOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var kept = documents.stream()
                .filter(it -> it.ordinal() == 0 || it.inForceFrom().isBefore(left))
                .toList();
        var ordinals = kept.stream().map(DocumentPart::ordinal).toList();
        return new AgreementParts(
                kept,
                parties.stream()
                        .filter(it -> it.accededOn().isBefore(left))
                        .map(it -> it.arrangedBefore(left))
                        .toList(),
                clauses.stream().filter(it -> ordinals.contains(it.byVersion())).toList());
    }

    DocumentPart document(int ordinal) {
        return documents.get(ordinal);
    }

    List<ClausePart> clausesOf(DocumentPart document) {
        return clauses.stream()
                .filter(clause -> clause.byVersion() == document.ordinal())
                .toList();
    }

    /// What must be known about the cited bases, each told once.
    List<Basis> notes() {
        return clauses.stream()
                .flatMap(clause -> clause.bases().stream())
                .filter(basis -> basis.note() != null)
                .distinct()
                .toList();
    }
}
