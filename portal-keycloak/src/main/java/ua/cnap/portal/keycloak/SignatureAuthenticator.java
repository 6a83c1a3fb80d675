package ua.cnap.portal.keycloak;

import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.AuthenticationSelectionOption;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import ua.cnap.portal.signature.PersonalCode;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.Signatory;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.Verdict;

/**
 * Sign-in with a digital signature (вхід з КЕП): shows a challenge, takes a signature over exactly those bytes, and lets
 * in the person named by the verified certificate.
 *
 * <p>A challenge serves once, in the browser session it was made for, for five minutes. Refused signatures count
 * against the network address and not against an account, because a signature that proves nothing names nobody. For what capacity the person
 * acts in (for oneself, as a sole proprietor, for a legal entity) the certificate of this sign-in decides, so it is kept
 * with the session and not with the account.
 */
final class SignatureAuthenticator implements Authenticator {

    private static final Logger LOG = Logger.getLogger(SignatureAuthenticator.class);
    private static final String PAGE = "signature-login.ftl";
    private static final String CHALLENGE = "portal.signature.challenge";
    private static final List<String> CAPACITY = List.of("signer_role", "edrpou", "organization");

    private final Settings settings;
    private final LoginSignatures signatures;
    private final AttemptLimit limit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignatureAuthenticator(Settings settings, LoginSignatures signatures, AttemptLimit limit, Clock clock) {
        this.settings = settings;
        this.signatures = signatures;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(page(context, context.form()));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        String address = context.getConnection().getRemoteAddr();
        Optional<byte[]> sent = SentSignature.in(context.getHttpRequest().getDecodedFormParameters());
        limit.waitUntil(address)
                .map(Refusal::tooManyAttempts)
                .or(() -> sent.isEmpty() ? Optional.of(Refusal.NOTHING_SENT) : Optional.empty())
                .ifPresentOrElse(refusal -> context.challenge(page(context, refusal)), () -> consume(context)
                        .ifPresentOrElse(
                                challenge -> judge(context, sent.orElseThrow(), challenge, address),
                                () -> context.challenge(page(context, Refusal.CHALLENGE_EXPIRED))));
    }

    /** Takes the challenge out of use before anything is checked; of two parallel requests only one gets it. */
    private Optional<LoginChallenge> consume(AuthenticationFlowContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        Optional<LoginChallenge> stored =
                Optional.ofNullable(login.getAuthNote(CHALLENGE)).map(LoginChallenge::stored);
        login.removeAuthNote(CHALLENGE);
        return stored.filter(challenge -> context.getSession()
                        .singleUseObjects()
                        .putIfAbsent("portal-login." + challenge.nonce(), 2 * LoginChallenge.LIFE.toSeconds()))
                .filter(challenge -> !challenge.expiredAt(clock.instant()))
                .filter(challenge -> challenge.isFor(audience(context), browserSession(login)));
    }

    private void judge(AuthenticationFlowContext context, byte[] cms, LoginChallenge challenge, String address) {
        SignatureReport report = signatures.check(cms, challenge);
        Optional<Signatory> signatory =
                report.verdict() == Verdict.VALID && report.signers().size() == 1
                        ? report.signers().get(0).signatory()
                        : Optional.empty();
        signatory.ifPresentOrElse(
                person -> person.drfo()
                        .ifPresentOrElse(
                                code -> enter(context, person, code),
                                () -> refuse(context, Reason.NO_IDENTITY, report, address)),
                () -> refuse(context, report.reason(), report, address));
    }

    private void refuse(AuthenticationFlowContext context, Reason reason, SignatureReport report, String address) {
        limit.refused(address);
        String supportCode = supportCode();
        LOG.infof("Login signature refused: %s, support code %s", reason, supportCode);
        context.getEvent().detail("signature_reason", reason.name()).error(Errors.INVALID_USER_CREDENTIALS);
        Refusal refusal = Refusal.of(reason, report, locale(context), supportCode);
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page(context, refusal));
    }

    private void enter(AuthenticationFlowContext context, Signatory signatory, PersonalCode code) {
        CitizenAccounts accounts = new CitizenAccounts(context.getSession(), settings.secret());
        UserModel account = accounts.of(code, signatory);
        if (!account.isEnabled()) {
            context.getEvent().user(account).error(Errors.USER_DISABLED);
            context.forceChallenge(page(context, Refusal.ACCOUNT_CLOSED));
            return;
        }
        if (accounts.rename(account, signatory)) {
            context.getEvent().detail("name_changed", "true");
        }
        actAs(context, signatory);
        context.getEvent().detail("signer_role", signatory.role().code());
        context.setUser(account);
        context.success();
    }

    /** Keeps with the session in what capacity the person signed, and forgets that of an earlier sign-in. */
    private void actAs(AuthenticationFlowContext context, Signatory signatory) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        UserSessionModel earlier = context.getSession()
                .sessions()
                .getUserSession(context.getRealm(), login.getParentSession().getId());
        if (earlier != null) {
            CAPACITY.forEach(earlier::removeNote);
        }
        login.setUserSessionNote("signer_role", signatory.role().code());
        signatory.edrpou().ifPresent(edrpou -> login.setUserSessionNote("edrpou", edrpou));
        signatory.organisation().ifPresent(name -> login.setUserSessionNote("organization", name));
    }

    private Response page(AuthenticationFlowContext context, Refusal refusal) {
        return page(context, context.form().setError(refusal.key(), refusal.arguments()));
    }

    private Response page(AuthenticationFlowContext context, LoginFormsProvider form) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        Audience audience = audience(context);
        LoginChallenge challenge = LoginChallenge.issue(audience, browserSession(login), clock.instant(), random);
        login.setAuthNote(CHALLENGE, challenge.json());
        return form.setAttribute("challenge", challenge.base64())
                .setAttribute("portal", audience.origin())
                .setAttribute(
                        "elsewhere",
                        SentSignature.madeElsewhere(context.getHttpRequest().getDecodedFormParameters()))
                .setAttribute("staffWay", otherWay(context).orElse(""))
                .setAttribute(
                        "demonstrationKeys",
                        DemonstrationKeys.offered(settings, locale(context).getLanguage()))
                .createForm(PAGE);
    }

    /** The step for the centre's staff that stands beside this one in the flow. */
    private static Optional<String> otherWay(AuthenticationFlowContext context) {
        return context.getAuthenticationSelections().stream()
                .map(AuthenticationSelectionOption::getAuthExecId)
                .filter(id -> !id.equals(context.getExecution().getId()))
                .findFirst();
    }

    private static Audience audience(AuthenticationFlowContext context) {
        return Audience.of(
                context.getAuthenticationSession().getRedirectUri(),
                context.getRealm().getName());
    }

    private static String browserSession(AuthenticationSessionModel login) {
        return login.getParentSession().getId() + "." + login.getTabId();
    }

    private static Locale locale(AuthenticationFlowContext context) {
        return context.getSession().getContext().resolveLocale(null);
    }

    private String supportCode() {
        byte[] code = new byte[3];
        random.nextBytes(code);
        return HexFormat.of().withUpperCase().formatHex(code);
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // A key is not something that Keycloak could ask a person to set up.
    }

    @Override
    public void close() {
        // Nothing is held for one session.
    }
}
