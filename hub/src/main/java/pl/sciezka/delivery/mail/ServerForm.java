package pl.sciezka.delivery.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The e-mail server as somebody typed it. The password is never shown again: an empty one keeps the one that is there.
record ServerForm(String host, String port, String security, String login, String password, String sender) {

    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_PASSWORD = 200;
    private static final int HIGHEST_PORT = 65_535;

    ServerForm(
            @Nullable String host,
            @Nullable String port,
            @Nullable String security,
            @Nullable String login,
            @Nullable String password,
            @Nullable String sender) {
        this.host = Typed.text(host);
        this.port = Typed.text(port);
        this.security = Typed.text(security);
        this.login = Typed.text(login);
        this.password = password == null ? "" : password;
        this.sender = Typed.text(sender);
    }

    static ServerForm of(@Nullable MailServer it) {
        return it == null
                ? new ServerForm("", "587", MailServer.Security.STARTTLS.name(), "", "", "")
                : new ServerForm(
                        it.host(), String.valueOf(it.port()), it.security().name(), it.login(), "", it.sender());
    }

    FormErrors problems(AllowedServers allowed, boolean passwordKept) {
        boolean named = host.matches("[A-Za-z0-9.-]+") && host.length() <= LONGEST_HOST;
        var hostProblem = named ? allowed.problem(host) : Optional.of("delivery.mail.error.host");
        return FormErrors.collect()
                .when(hostProblem.isPresent(), "host", hostProblem.orElse(""))
                .when(number() == 0, "port", "delivery.mail.error.port")
                .when(kind() == null, "security", "delivery.mail.error.security")
                .when(
                        kind() == MailServer.Security.NONE && !login.isEmpty(),
                        "login",
                        "delivery.mail.error.login.in-the-clear")
                .when(login.length() > LONGEST_HOST, "login", "delivery.mail.error.login")
                .when(
                        !login.isEmpty() && password.isEmpty() && !passwordKept,
                        "password",
                        "delivery.mail.error.password")
                .when(password.length() > LONGEST_PASSWORD, "password", "delivery.mail.error.password")
                .when(!EmailAddress.looksRight(sender), "sender", "delivery.mail.error.sender")
                .done();
    }

    /// Only without problems.
    MailServer server(byte @Nullable [] sealedPassword) {
        var kind = kind();
        if (kind == null) throw new IllegalStateException("A form with problems");
        return new MailServer(
                host,
                number(),
                kind,
                login.isEmpty() ? null : login,
                login.isEmpty() ? null : sealedPassword,
                sender,
                null,
                null,
                null);
    }

    private int number() {
        int typed = port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0;
        return typed <= HIGHEST_PORT ? typed : 0;
    }

    private MailServer.@Nullable Security kind() {
        for (var it : MailServer.Security.values()) if (it.name().equals(security)) return it;
        return null;
    }

    /// Shows nothing of what was typed.
    @Override
    public String toString() {
        return "ServerForm[*]";
    }
}
