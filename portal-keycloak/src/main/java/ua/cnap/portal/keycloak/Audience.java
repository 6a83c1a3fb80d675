package ua.cnap.portal.keycloak;

import java.net.URI;

/** Whom a login signature is meant for: the exact origin of the portal the person enters, and the realm. */
record Audience(String origin, String realm) {

    /** The portal behind a redirect address that Keycloak has already checked against the client's list. */
    static Audience of(String redirectUri, String realm) {
        URI uri = URI.create(redirectUri);
        return new Audience(uri.getScheme() + "://" + uri.getRawAuthority(), realm);
    }

    String value() {
        return origin + "/realms/" + realm;
    }
}
