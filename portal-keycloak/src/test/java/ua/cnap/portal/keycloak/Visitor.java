package ua.cnap.portal.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own who comes from the portal to sign in. */
final class Visitor {

    /** Proof of having begun the entry and its challenge: the example of RFC 7636, appendix B. */
    private static final String PROOF = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String PROOF_CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String BACK = KeycloakServer.PORTAL + "/cabinet/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies;
    private final String realm;
    private HttpResponse<String> page;

    Visitor(KeycloakServer server) {
        this(server.realm(), new LinkedHashMap<>(), null);
    }

    private Visitor(String realm, Map<String, String> cookies, HttpResponse<String> page) {
        this.realm = realm;
        this.cookies = cookies;
        this.page = page;
    }

    /** The same browser once more, as when a form is sent twice at once. */
    Visitor copy() {
        return new Visitor(realm, new LinkedHashMap<>(cookies), page);
    }

    Visitor comes(String parameters) {
        return arrives(parameters + "&code_challenge_method=S256&code_challenge=" + PROOF_CHALLENGE);
    }

    /** Comes as a client would that cannot prove later that it began this entry (RFC 7636). */
    Visitor comesWithoutProof() {
        return arrives("");
    }

    private Visitor arrives(String parameters) {
        page = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/auth?client_id=portal-web"
                + "&response_type=code&scope=openid&state=x&redirect_uri=" + encoded(BACK) + parameters)));
        return this;
    }

    Visitor comes() {
        return comes("&ui_locales=uk");
    }

    Visitor sends(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        page = send(HttpRequest.newBuilder(URI.create(action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return this;
    }

    Visitor sends(byte[] signature) {
        return sends(Map.of("signature", Base64.getEncoder().encodeToString(signature)));
    }

    Visitor signs(TestKey key) {
        return sends(key.sign(challenge()));
    }

    Visitor follows() {
        page = send(HttpRequest.newBuilder(URI.create(header("Location"))));
        return this;
    }

    Visitor leaves() {
        page = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/logout?ui_locales=uk")));
        return this;
    }

    Visitor turnsToStaffEntrance() {
        return sends(Map.of("authenticationExecution", found("name=\"authenticationExecution\" value=\"([^\"]+)\"")));
    }

    /** The app on the phone after it has read what the page offers. */
    OneTimeCodes offeredCodes() {
        return new OneTimeCodes(found("name=\"totpSecret\" value=\"([^\"]+)\""));
    }

    /** Ties the phone to the account. */
    Visitor setsUp(OneTimeCodes phone, Instant now) {
        return sends(Map.of("totpSecret", phone.secret(), "totp", phone.at(now), "userLabel", "phone"));
    }

    byte[] challenge() {
        return Base64.getDecoder().decode(found("data-challenge=\"([^\"]+)\""));
    }

    boolean entered() {
        return page.statusCode() == 302
                && page.headers().firstValue("Location").orElseThrow().startsWith(BACK + "?")
                && page.headers().firstValue("Location").orElseThrow().contains("code=");
    }

    String page() {
        return page.body();
    }

    String header(String name) {
        return page.headers().firstValue(name).orElse("");
    }

    /** The sentence that says what is wrong. */
    String refusal() {
        return found("class=\"sum\"[^>]*><p>(?:<a [^>]*>)?([^<]+)<");
    }

    /** What the portal learns about the person who has entered. */
    JsonNode claims(String token) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(header("Location"));
        if (!code.find()) {
            throw new IllegalStateException("Nobody has entered");
        }
        String body = "grant_type=authorization_code&client_id=portal-web&client_secret=" + KeycloakServer.CLIENT_SECRET
                + "&code_verifier=" + PROOF + "&redirect_uri=" + encoded(BACK) + "&code=" + code.group(1);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        try {
            String jwt =
                    new ObjectMapper().readTree(answer.body()).required(token).textValue();
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String action() {
        return found("action=\"([^\"]+)\"").replace("&amp;", "&");
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        if (!matcher.find()) {
            throw new IllegalStateException("Not on the page: " + pattern + "\n" + page.body());
        }
        return matcher.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
