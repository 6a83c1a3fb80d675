package ua.cnap.portal.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * Lets forms post to the address that the person sees instead of the file behind it; in the office, whose lists keep
 * their filters in the query, with that.
 */
public class AddressKeepingViews extends ViewHandlerWrapper {
    public AddressKeepingViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        boolean own = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        return own && request.get(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address
                ? address + query(viewId, request)
                : super.getActionURL(context, viewId);
    }

    private static String query(String viewId, Map<String, Object> request) {
        boolean list = viewId.startsWith("/office/");
        return list && request.get(RequestDispatcher.FORWARD_QUERY_STRING) instanceof String query ? "?" + query : "";
    }
}
