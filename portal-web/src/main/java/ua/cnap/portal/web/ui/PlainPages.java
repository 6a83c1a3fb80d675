package ua.cnap.portal.web.ui;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the nonce of PrimeFaces away from pages that have no PrimeFaces: making one would create a session for every
 * reader. These pages carry the strict policy of {@link ProtectiveHeaders}, which allows no inline script at all.
 */
public class PlainPages implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
        String path = event.getFacesContext().getExternalContext().getRequestServletPath();
        if (!path.startsWith("/office/")) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to do
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
