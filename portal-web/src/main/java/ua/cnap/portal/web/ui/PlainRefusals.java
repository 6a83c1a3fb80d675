package ua.cnap.portal.web.ui;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.NotFound;

/** Answers a page about something that does not exist, or is not the person's to see, as not found. */
public class PlainRefusals extends ExceptionHandlerWrapper {
    PlainRefusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (notFound(events.next().getContext().getException()).isPresent()) {
                events.remove();
                answerNotFound(FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static Optional<Throwable> notFound(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(NotFound.class::isInstance)
                .findFirst();
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
