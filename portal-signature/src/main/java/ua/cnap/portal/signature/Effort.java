package ua.cnap.portal.signature;

/** How many certificate signatures one check may still try: a message full of look-alike certificates ends in time. */
final class Effort {

    private static final int MOST = 100;

    private int spent;

    /** Whether one more may be tried. */
    boolean spend() {
        return ++spent <= MOST;
    }
}
