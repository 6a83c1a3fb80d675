package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The nonce of the content security policy, which PrimeFaces demands back from every form. */
@Named
@RequestScoped
public class PageSecurity {
    @Inject
    FacesContext context;

    public String getNonce() {
        return PrimeFacesContext.getCspState(context).getNonce();
    }
}
