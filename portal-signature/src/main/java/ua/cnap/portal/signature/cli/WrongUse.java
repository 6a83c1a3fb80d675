package ua.cnap.portal.signature.cli;

/** The command was called with arguments that make no sense, or with files that are not there. */
final class WrongUse extends Exception {

    WrongUse(String message) {
        super(message);
    }
}
