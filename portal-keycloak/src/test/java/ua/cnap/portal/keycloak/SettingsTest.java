package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private final Map<String, String> environment =
            new HashMap<>(Map.of("PORTAL_TRUST_DIR", "/trust", "PORTAL_SECRET", "k".repeat(32)));

    @Test
    void demonstration_mode_has_to_be_asked_for() {
        assertThat(Settings.read(environment::get).demonstration()).isFalse();

        environment.put("PORTAL_MODE", "demo");
        assertThat(Settings.read(environment::get).demonstration()).isTrue();
    }

    @Test
    void without_trusted_authorities_or_a_secret_the_server_does_not_start() {
        environment.remove("PORTAL_TRUST_DIR");
        assertThatThrownBy(() -> Settings.read(environment::get)).hasMessageContaining("PORTAL_TRUST_DIR");

        environment.put("PORTAL_TRUST_DIR", "/trust");
        environment.remove("PORTAL_SECRET");
        assertThatThrownBy(() -> Settings.read(environment::get)).hasMessageContaining("PORTAL_SECRET");
    }

    @Test
    void staff_keep_the_second_factor_outside_a_demonstration() {
        environment.put("PORTAL_STAFF_OTP", "DISABLED");
        assertThatThrownBy(() -> Settings.read(environment::get)).hasMessageContaining("PORTAL_STAFF_OTP");

        environment.put("PORTAL_MODE", "demo");
        assertThat(Settings.read(environment::get).demonstration()).isTrue();
    }

    @Test
    void a_short_secret_is_refused() {
        environment.put("PORTAL_SECRET", "k".repeat(31));

        assertThatThrownBy(() -> Settings.read(environment::get)).hasMessageContaining("32");
    }
}
