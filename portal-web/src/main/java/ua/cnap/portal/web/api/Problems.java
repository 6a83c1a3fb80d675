package ua.cnap.portal.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import ua.cnap.portal.importing.CatalogueRefused;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Answers every error of the interface for programs as a problem detail (RFC 9457). A parameter that cannot be read is a bad
 * request: the server itself says that there is no such page.
 */
@Provider
public class Problems implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int REFUSED = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RuntimeException thrown) {
        Throwable cause = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof BusinessException refusal) {
            return refused(refusal);
        }
        if (cause instanceof NotFoundException && cause.getCause() != null) {
            return answer(Response.Status.BAD_REQUEST);
        }
        if (cause instanceof WebApplicationException answered) {
            return answered(answered.getResponse());
        }
        return cause instanceof EJBAccessException ? answer(Response.Status.FORBIDDEN) : failed(thrown);
    }

    private static Response failed(RuntimeException thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Incident %s", incident);
        return answer(
                Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                Response.Status.INTERNAL_SERVER_ERROR.getReasonPhrase(),
                incident);
    }

    /** An answer of the server itself, with what it says beside: which methods an address has. */
    private static Response answered(Response own) {
        Response.StatusType status = own.getStatusInfo();
        if (status.getFamily() == Response.Status.Family.SUCCESSFUL) {
            return own;
        }
        Response problem = answer(status);
        return own.getAllowedMethods().isEmpty()
                ? problem
                : Response.fromResponse(problem).allow(own.getAllowedMethods()).build();
    }

    private Response refused(BusinessException refusal) {
        int status = status(refusal);
        JsonObjectBuilder problem = Problem.of(
                status,
                title(status),
                Sentences.in(locale(), refusal.messageKey(), refusal.arguments().toArray()));
        if (refusal instanceof CatalogueRefused parcel) {
            problem.add("faults", FaultList.json(parcel.faults(), locale()));
        }
        return Problem.answer(status, problem);
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof NotFound) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        return refusal instanceof TooManyAttempts ? TOO_MANY_REQUESTS : REFUSED;
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> "en".equals(language.getLanguage()) || "uk".equals(language.getLanguage()))
                .findFirst()
                .map(language -> "en".equals(language.getLanguage()) ? Locale.ENGLISH : Language.UKRAINIAN)
                .orElse(Language.UKRAINIAN);
    }

    private static Response answer(Response.StatusType status) {
        return answer(status.getStatusCode(), status.getReasonPhrase(), status.getReasonPhrase());
    }

    private static Response answer(int status, String title, String detail) {
        return Problem.answer(status, Problem.of(status, title, detail));
    }
}
