package ua.cnap.portal.web.identity;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Makes the sign-in pages speak the language of the page that the person comes from: English for addresses under {@code
 * /en}, otherwise Ukrainian. The redirect is made by the server's sign-in layer, before any filter of ours; the standard
 * parameter {@code ui_locales} (OpenID Connect Core, 3.1.2.1) is added to it as it leaves.
 */
public final class SignInLanguage implements ServletExtension {
    private static final String TO_SIGN_IN = "response_type=code";
    private static final String PARAMETER = "&ui_locales=";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(SignInLanguage::speaking);
    }

    private static HttpHandler speaking(HttpHandler next) {
        return exchange -> {
            boolean english = exchange.getRelativePath().startsWith("/en/");
            exchange.addResponseCommitListener(leaving -> tell(leaving, english ? "en" : "uk"));
            next.handleRequest(exchange);
        };
    }

    private static void tell(HttpServerExchange exchange, String language) {
        String target = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (target != null && target.contains(TO_SIGN_IN) && !target.contains(PARAMETER)) {
            exchange.getResponseHeaders().put(Headers.LOCATION, target + PARAMETER + language);
        }
    }
}
