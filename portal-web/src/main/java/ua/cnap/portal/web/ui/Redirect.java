package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads the browser on after a change, so that a reload repeats nothing. */
@RequestScoped
public class Redirect {
    @Inject
    FacesContext faces;

    /** Leads to an address inside the portal. */
    public void to(String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
