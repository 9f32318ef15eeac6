package pl.sciezka.exchange.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// One-time link to a question (link jednorazowy): the key travels by letter or e-mail, the code by telephone. Both
/// together show one question and take one answer.
record Link(QuestionId question, InstitutionId asker, byte[] code, int wrongCodes, LocalDate until, boolean used) {

    /// After so many wrong codes the link is dead: a random code of six digits is not found by trying.
    static final int MOST_WRONG = 5;

    /// Days: long enough for a letter. A custom of this program.
    static final int VALID_DAYS = 14;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Acting.LinkHolder holder(OneTimeKey key) {
        return new Acting.LinkHolder(name(key));
    }

    static String name(OneTimeKey key) {
        return "question:" + key.hashText();
    }

    static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /// The code alone could be tried out by whoever reads the database; the key is not in it.
    static byte[] hash(OneTimeKey key, String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((key.value() + code).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    boolean alive(LocalDate today) {
        return !used && wrongCodes < MOST_WRONG && !today.isAfter(until);
    }

    boolean opensWith(OneTimeKey key, @Nullable String typed) {
        return typed != null && MessageDigest.isEqual(code, hash(key, typed.replaceAll("\\D", "")));
    }

    @Override
    public String toString() {
        return "Link[" + question.value() + "]";
    }
}
