package ua.cnap.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import ua.cnap.portal.duty.EnteringOffice;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.identity.Roles;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.SigningRole;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.NotFound;

/** Who sent the request, as Keycloak vouched for them after checking the signature or the password. */
@Named
@RequestScoped
public class CurrentUser {
    private static final Map<String, StaffRole> STANDING = Map.of(
            Roles.CENTRE_ADMINISTRATOR, StaffRole.ADMINISTRATOR,
            Roles.CENTRE_HEAD, StaffRole.HEAD,
            Roles.STAROSTA, StaffRole.STAROSTA);

    /** Instead of a centre, in the account of an officer whose provider is of the whole state. */
    private static final String EVERYWHERE = "*";

    @Inject
    HttpServletRequest request;

    @Inject
    Arrival arrival;

    @Inject
    EnteringOffice entering;

    /**
     * The person who signed in with a key.
     *
     * @throws NotFound when a clerk's password session comes here
     */
    public SignedInPerson person() {
        IDToken token = token();
        String code = claim(token, "drfo").orElseThrow(NotFound::new);
        return new SignedInPerson(
                CodeKind.valueOf(claim(token, "drfo_kind").orElse("RNOKPP").toUpperCase(Locale.ROOT)),
                code,
                claim(token, "name").orElse(""),
                role(claim(token, "signer_role").orElse("person")),
                claim(token, "edrpou"),
                claim(token, "organization"));
    }

    /**
     * The clerk, head or starosta at work.
     *
     * @throws NotFound when the account belongs to no centre
     */
    public StaffMember staff() {
        IDToken token = token();
        String centre = claim(token, "centre").orElseThrow(NotFound::new);
        StaffMember person = new StaffMember(
                claim(token, "preferred_username").orElseThrow(NotFound::new),
                claim(token, "name").orElse(""),
                centre,
                claim(token, "unit").orElse(centre),
                roles());
        String email = claim(token, "email").orElse("");
        if (arrival.isNews(person, email)) {
            entering.enter(person, email);
        }
        return person;
    }

    private Set<StaffRole> roles() {
        return STANDING.entrySet().stream()
                .filter(role -> request.isUserInRole(role.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /**
     * The officer of a provider at work. An account of a provider of the whole state says so ({@code *} for the centre): one
     * that says nothing sees no case.
     *
     * @throws NotFound when the account belongs to no provider, or to no community
     */
    public ProviderOfficer officer() {
        IDToken token = token();
        return new ProviderOfficer(
                claim(token, "name").orElse(""),
                claim(token, "provider").orElseThrow(NotFound::new),
                Optional.of(claim(token, "centre").orElseThrow(NotFound::new))
                        .filter(centre -> !centre.equals(EVERYWHERE)));
    }

    /** Whether the account belongs to a centre, as a clerk's does. */
    public boolean isClerk() {
        return claim(token(), "centre").isPresent() && !isOfficer();
    }

    /** Whether the account is an administrator's of a centre, whose work is the whole centre. */
    public boolean isAdministrator() {
        return request.isUserInRole(Roles.CENTRE_ADMINISTRATOR);
    }

    /** Whether a person signed in with a key, so that their name is known. */
    public boolean isCitizen() {
        return isSignedIn() && request.isUserInRole(Roles.CITIZEN);
    }

    /** Whether the account is a starosta's. */
    public boolean isStarosta() {
        return request.isUserInRole(Roles.STAROSTA);
    }

    /** Whether the account belongs to a provider, as an officer's does. */
    public boolean isOfficer() {
        return claim(token(), "provider").isPresent();
    }

    /** Name to greet with. */
    public String getName() {
        return claim(token(), "name").orElse("");
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?>;
    }

    IDToken token() {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            return principal.getOidcSecurityContext().getIDToken();
        }
        throw new NotFound();
    }

    private static Optional<String> claim(IDToken token, String name) {
        return token.hasClaim(name)
                ? Optional.ofNullable(token.getClaimValueAsString(name)).filter(value -> !value.isBlank())
                : Optional.empty();
    }

    private static SigningRole role(String code) {
        return switch (code) {
            case "fop" -> SigningRole.SOLE_PROPRIETOR;
            case "legal" -> SigningRole.LEGAL_ENTITY;
            default -> SigningRole.PERSON;
        };
    }
}
