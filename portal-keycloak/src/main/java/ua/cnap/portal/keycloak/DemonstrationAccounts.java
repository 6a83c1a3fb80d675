package ua.cnap.portal.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;

/** The sample accounts of staff, whose passwords everybody can read in this project's sources. */
record DemonstrationAccounts(List<Account> accounts) {

    private static final String REALM = "portal";
    private static final String FILE = "/realm/portal-users-0.json";

    /** The accounts that this build brings for a demonstration. */
    static DemonstrationAccounts ofThisBuild() {
        try (InputStream file = DemonstrationAccounts.class.getResourceAsStream(FILE)) {
            JsonNode users = new ObjectMapper().readTree(file).path("users");
            return new DemonstrationAccounts(StreamSupport.stream(users.spliterator(), false)
                    .map(user -> new Account(
                            user.path("username").textValue(),
                            user.path("credentials").path(0).path("value").textValue()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses to work with an account that can be entered by its published password.
     *
     * @throws IllegalStateException naming those accounts
     */
    void refuseIn(KeycloakSession session) {
        RealmModel realm = session.realms().getRealmByName(REALM);
        if (realm == null) {
            return;
        }
        session.getContext().setRealm(realm);
        List<String> open = accounts.stream()
                .filter(account -> account.opens(session, realm))
                .map(Account::username)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Accounts of the demonstration with their published passwords are there: "
                    + String.join(", ", open) + ". Remove them, or set PORTAL_MODE=demo for a demonstration");
        }
    }

    /** A name and its published password. */
    record Account(String username, String password) {
        Account {
            Objects.requireNonNull(username);
            Objects.requireNonNull(password);
        }

        boolean opens(KeycloakSession session, RealmModel realm) {
            UserModel user = session.users().getUserByUsername(realm, username);
            return user != null && user.credentialManager().isValid(UserCredentialModel.password(password));
        }
    }
}
