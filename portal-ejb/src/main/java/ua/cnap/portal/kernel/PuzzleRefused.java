package ua.cnap.portal.kernel;

/** A form of a public page that is not taken, because nothing tells it from what a program sends. */
public class PuzzleRefused extends BusinessException {
    private PuzzleRefused(String reason, Object... arguments) {
        super("error.puzzle." + reason, arguments);
    }

    /** What the form says of itself was not written by this portal, or long ago. */
    static PuzzleRefused outdated() {
        return new PuzzleRefused("outdated");
    }

    /** Neither the puzzle was solved nor the time for those who cannot solve it has passed. */
    static PuzzleRefused tooQuick(long seconds) {
        return new PuzzleRefused("tooQuick", seconds);
    }
}
