package ua.cnap.portal.signature.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.signature.Limits;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;
import ua.cnap.portal.signature.TrustStore;
import ua.cnap.portal.signature.Verdict;

/**
 * {@code ./portal verify-signature}: checks one file without a running portal and without the network.
 * Ends with 0 when the signature is valid, 1 when it is anything else, 2 when the command was used wrongly.
 */
public final class VerifySignature {

    private static final int VALID = 0;
    private static final int NOT_VALID = 1;
    private static final int WRONG_USE = 2;
    private static final String USAGE = """
            Usage: verify-signature --trust DIR --crl DIR [--ocsp DIR] [--content FILE]
                                    [--purpose login|document] [--at INSTANT] FILE
              --trust    trusted certificates, .cer or .p7b; those signed by themselves are anchors
              --crl      lists of revoked certificates, .crl
              --ocsp     stored status answers
              --content  what was signed, when the signature is detached
              --purpose  what the signature is for; document when not given
              --at       time of the check, as 2026-11-21T12:00:00Z; now when not given
              FILE       .p7s or .asice
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    VerifySignature(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new VerifySignature(out, err, Clock.systemUTC()).run(arguments));
    }

    int run(String... arguments) {
        try {
            SignatureReport report = verify(Arguments.parse(arguments));
            out.println(report.toJson());
            return report.verdict() == Verdict.VALID ? VALID : NOT_VALID;
        } catch (WrongUse wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return WRONG_USE;
        }
    }

    private SignatureReport verify(Arguments arguments) throws WrongUse {
        Limits limits = Limits.standard();
        SignatureVerifier verifier = new SignatureVerifier(trust(arguments), revocation(arguments), limits);
        Instant at = arguments.instant("--at").orElseGet(clock::instant);
        Purpose purpose = arguments.purpose();
        Path signature = arguments.signature();
        Optional<Path> content = arguments.file("--content");
        if (isOver(signature, limits.maxFile()) || content.isPresent() && isOver(content.get(), limits.maxContent())) {
            return SignatureReport.refused(Reason.TOO_LARGE, at);
        }
        Optional<byte[]> expected = content.isPresent() ? Optional.of(read(content.get())) : Optional.empty();
        return verifier.verify(read(signature), expected, purpose, at);
    }

    private static TrustStore trust(Arguments arguments) throws WrongUse {
        Path folder = arguments.folder("--trust").orElseThrow(() -> new WrongUse("--trust is missing"));
        try {
            return TrustStore.fromDirectory(folder);
        } catch (IOException unreadable) {
            throw new WrongUse("cannot read --trust: " + unreadable.getMessage());
        }
    }

    private static RevocationSource revocation(Arguments arguments) throws WrongUse {
        Path lists = arguments.folder("--crl").orElseThrow(() -> new WrongUse("--crl is missing"));
        try {
            return RevocationSource.fromDirectories(
                    List.of(lists), arguments.folder("--ocsp").stream().toList());
        } catch (IOException unreadable) {
            throw new WrongUse("cannot read --crl or --ocsp: " + unreadable.getMessage());
        }
    }

    private static boolean isOver(Path file, int limit) throws WrongUse {
        try {
            return Files.size(file) > limit;
        } catch (IOException unreadable) {
            throw new WrongUse("cannot read " + file);
        }
    }

    private static byte[] read(Path file) throws WrongUse {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new WrongUse("cannot read " + file);
        }
    }
}
