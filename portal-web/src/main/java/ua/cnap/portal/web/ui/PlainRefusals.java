package ua.cnap.portal.web.ui;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.NotFound;

/**
 * Answers a page about something that does not exist, or is not the person's to see, as not found; a form of an office
 * page that the server has forgotten meanwhile leads to that page anew.
 */
public class PlainRefusals extends ExceptionHandlerWrapper {
    PlainRefusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (has(NotFound.class, thrown) || has(EJBAccessException.class, thrown)) {
                events.remove();
                answerNotFound(FacesContext.getCurrentInstance());
            } else if (has(ViewExpiredException.class, thrown)) {
                events.remove();
                leadAnew(FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static boolean has(Class<? extends Throwable> kind, Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }

    private static void leadAnew(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        Map<String, Object> request = external.getRequestMap();
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        try {
            external.redirect(request.get(RequestDispatcher.FORWARD_REQUEST_URI) + (query == null ? "" : "?" + query));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answerNotFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the handler in place. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new PlainRefusals(getWrapped().getExceptionHandler());
        }
    }
}
