package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.cnap.portal.web.ui.Language;

/** Addresses of the pages about one service; its code may have Cyrillic letters, dots and slashes. */
@Named("serviceAddress")
@RequestScoped
public class ServiceAddress {
    @Inject
    Language language;

    /** The code of the service that a request is about. */
    static String code(HttpServletRequest request) {
        return (String) request.getAttribute("serviceCode");
    }

    /** The code as one segment of an address. */
    static String segment(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The page of the service. */
    public String page(String code) {
        return language.href("/services/" + segment(code));
    }

    /** The page for staff about its cards. */
    public String cards(String code) {
        return language.href("/office/catalogue/" + segment(code));
    }

    /** The blank of its form to print; there is one, in Ukrainian. */
    public String blank(String code) {
        return "/services/" + segment(code) + "/blank";
    }

    /** Where an application for it begins. */
    public String application(String code) {
        return language.href("/apply/" + segment(code));
    }
}
