package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer that is being written. */
@RequestScoped
public class CurrentResponse {
    @Inject
    FacesContext faces;

    /** Answers with this status code. */
    public void status(int code) {
        external().setResponseStatus(code);
    }

    /** What is on this page belongs to one person: no cache may keep it. */
    public void mayNotBeStored() {
        external().setResponseHeader("Cache-Control", "no-store");
    }

    /** This page is the same for everybody, and may change in a minute. */
    public void mayBeStoredForAMinute() {
        external().setResponseHeader("Cache-Control", "public, max-age=60");
    }

    /** Answers with a file instead of a page. */
    public void file(String name, String mediaType, byte[] content) {
        try {
            Downloads.send((HttpServletResponse) external().getResponse(), name, mediaType, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }
}
