package ua.cnap.portal.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * Offers the step "digital signature (КЕП)" to Keycloak's flows under the id {@value #ID}.
 *
 * <p>Its settings come from the environment: {@code PORTAL_TRUST_DIR}, {@code PORTAL_CRL_DIR}, {@code PORTAL_OCSP_DIR},
 * {@code PORTAL_SECRET}, {@code PORTAL_MODE} and {@code PORTAL_DEMO_KEYS}. The server does not start without those it
 * needs, nor outside a demonstration with its accounts or without a second factor of staff.
 */
public final class SignatureAuthenticatorFactory implements AuthenticatorFactory {

    static final String ID = "portal-signature";

    private static final int REFUSED_SIGNATURES = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Requirement[] REQUIREMENTS = {
        Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED
    };

    private SignatureAuthenticator authenticator;
    private boolean demonstration;

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope options) {
        Clock clock = Clock.system(ZoneId.of("Europe/Kyiv"));
        Settings settings = Settings.read(System::getenv);
        demonstration = settings.demonstration();
        AttemptLimit limit = new AttemptLimit(REFUSED_SIGNATURES, WITHIN, clock);
        authenticator = new SignatureAuthenticator(settings, new LoginSignatures(settings, clock), limit, clock);
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return authenticator;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        if (!demonstration) {
            factory.register(event -> {
                if (event instanceof PostMigrationEvent) {
                    KeycloakModelUtils.runJobInTransaction(factory, DemonstrationAccounts.ofThisBuild()::refuseIn);
                }
            });
        }
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    @Override
    public String getDisplayType() {
        return "Digital signature (КЕП)";
    }

    @Override
    public String getReferenceCategory() {
        return "digital-signature";
    }

    @Override
    public String getHelpText() {
        return "Lets in the person named by a verified certificate after a signature over a one-time challenge.";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return REQUIREMENTS.clone();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
