package ua.cnap.portal.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads the code of the service from the address of the page. */
final class ServiceAddress {
    private ServiceAddress() {}

    static String code(HttpServletRequest request) {
        return URLDecoder.decode((String) request.getAttribute("serviceCode"), StandardCharsets.UTF_8);
    }
}
