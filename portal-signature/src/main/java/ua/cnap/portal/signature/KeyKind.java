package ua.cnap.portal.signature;

/** The kinds of signature keys that are allowed. */
enum KeyKind {
    DSTU_4145("ДСТУ 4145-2002"),
    ECDSA("ECDSA"),
    RSA("RSA");

    private final String title;

    KeyKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
