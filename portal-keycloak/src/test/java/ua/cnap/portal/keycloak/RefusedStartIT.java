package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedStartIT {

    @Test
    void outside_a_demonstration_the_server_does_not_start_with_accounts_whose_passwords_are_published()
            throws Exception {
        assertThat(KeycloakServer.refusal())
                .contains("Accounts of the demonstration with their published passwords are there:")
                .contains("clerk-zdolbuniv", "admin");
    }
}
