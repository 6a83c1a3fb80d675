package ua.cnap.portal.keycloak;

import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's step of changing a password, open only to those of whom an administrator requires it: the centre's staff
 * with a temporary password.
 *
 * <p>As Keycloak has it, everybody who is signed in may ask for it in an address ({@code kc_action}). A citizen could
 * then add a password to an account that is kept by the signature alone.
 */
public final class RequiredPasswordChange extends UpdatePassword {

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.NOT_SUPPORTED;
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (context.getUser().getRequiredActionsStream().anyMatch(getId()::equals)) {
            super.processAction(context);
        } else {
            context.failure();
        }
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    /** Takes the place of Keycloak's own step of the same id. */
    @Override
    public int order() {
        return 1;
    }
}
