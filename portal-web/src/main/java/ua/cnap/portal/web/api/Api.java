package ua.cnap.portal.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The root of the interface for programs. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Portal of administrative service centres (ЦНАП)",
                        version = "1",
                        description =
                                "Services, centres and the state of cases. Errors are problem details (RFC 9457)."))
public class Api extends Application {}
