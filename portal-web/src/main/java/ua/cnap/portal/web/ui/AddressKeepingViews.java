package ua.cnap.portal.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets forms post to the address that the person sees instead of the file behind it. */
public class AddressKeepingViews extends ViewHandlerWrapper {
    public AddressKeepingViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        boolean own = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        Object address = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return own && address instanceof String uri ? uri : super.getActionURL(context, viewId);
    }
}
