package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * Checks signatures (перевірка електронного підпису, Law 2155-VIII, art. 18). Safe for use by many threads; never throws
 * on hostile input, but answers with a verdict.
 */
public final class SignatureVerifier {

    private static final ASN1ObjectIdentifier DATA = PKCSObjectIdentifiers.data;

    private final TrustStore trust;
    private final CertificatePaths paths;
    private final RevocationCheck revocation;
    private final Limits limits;

    /** A verifier that trusts these authorities and learns about revocation from this source. */
    public SignatureVerifier(TrustStore trust, RevocationSource revocation, Limits limits) {
        this.trust = trust;
        this.paths = new CertificatePaths(trust);
        this.revocation = new RevocationCheck(revocation);
        this.limits = limits;
    }

    /** Checks a CMS/CAdES signature over the given content; content enclosed as well has to be equal byte for byte. */
    public SignatureReport verifyDetached(byte[] cms, byte[] content, Purpose purpose, Instant at) {
        return guarded(at, () -> message(cms, Optional.of(content), context(purpose, at)));
    }

    /**
     * Checks a CMS/CAdES signature or an ASiC-E container.
     *
     * @param expectedContent what has to be signed; of a container, what one of its files has to be
     */
    public SignatureReport verify(byte[] cmsOrAsice, Optional<byte[]> expectedContent, Purpose purpose, Instant at) {
        if (!ZipArchive.isOne(cmsOrAsice)) {
            return guarded(at, () -> message(cmsOrAsice, expectedContent, context(purpose, at)));
        }
        ContainerReport container = verifyContainer(cmsOrAsice, purpose, at);
        boolean accepted = container.report().verdict() != Verdict.INVALID;
        boolean expected = expectedContent.isEmpty()
                || container.files().values().stream().anyMatch(each -> Arrays.equals(each, expectedContent.get()));
        return accepted && !expected ? SignatureReport.refused(Reason.CONTENT_MISMATCH, at) : container.report();
    }

    /** Checks an ASiC-E container with CAdES signatures and hands out the files that are signed. */
    public ContainerReport verifyContainer(byte[] asice, Purpose purpose, Instant at) {
        List<AsicContainer> read = new ArrayList<>();
        SignatureReport report = guarded(at, () -> {
            if (purpose == Purpose.LOGIN) {
                throw new SignatureRefused(Reason.WRONG_CHALLENGE);
            }
            read.add(AsicContainer.read(asice, limits));
            return container(read.get(0), context(purpose, at));
        });
        boolean accepted = report.verdict() != Verdict.INVALID && !read.isEmpty();
        return new ContainerReport(report, accepted ? read.get(0).files() : Map.of());
    }

    private SignatureReport container(AsicContainer container, CheckContext context) throws SignatureRefused {
        if (container.signatures().isEmpty()) {
            return SignatureReport.refused(Reason.NO_SIGNERS, container.warnings(), context.at());
        }
        for (byte[] file : container.files().values()) {
            requirePurpose(file, context);
        }
        List<SignerCheck> checks = new ArrayList<>();
        for (AsicContainer.SignedManifest each : container.signatures()) {
            SignedMessage message = parse(each.signature());
            checks.addAll(checks(message, content(message, Optional.of(each.manifest()), context), context));
            if (checks.size() > limits.maxSigners()) {
                throw new SignatureRefused(Reason.TOO_LARGE);
            }
        }
        return report(checks, container.warnings(), context.at());
    }

    private SignatureReport message(byte[] cms, Optional<byte[]> expected, CheckContext context)
            throws SignatureRefused {
        if (expected.isPresent() && expected.get().length > limits.maxContent()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        SignedMessage message = parse(cms);
        byte[] content = content(message, expected, context);
        requirePurpose(content, context);
        return report(checks(message, content, context), Set.of(), context.at());
    }

    private SignedMessage parse(byte[] cms) throws SignatureRefused {
        if (cms.length > limits.maxFile()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        SignedMessage message = SignedMessage.parse(cms, limits);
        if (message.signers().isEmpty()) {
            throw new SignatureRefused(Reason.NO_SIGNERS);
        }
        if (!message.contentType().equals(DATA)) {
            throw new SignatureRefused(Reason.CONTENT_TYPE_MISMATCH);
        }
        return message;
    }

    /** What was signed: always the caller's own bytes where there are any; what is enclosed has to equal them. */
    private static byte[] content(SignedMessage message, Optional<byte[]> expected, CheckContext context)
            throws SignatureRefused {
        Optional<byte[]> enclosed = message.content();
        if (expected.isEmpty() && (enclosed.isEmpty() || context.purpose() == Purpose.LOGIN)) {
            throw new SignatureRefused(Reason.CONTENT_MISSING);
        }
        if (expected.isPresent() && enclosed.isPresent() && !Arrays.equals(expected.get(), enclosed.get())) {
            throw new SignatureRefused(Reason.CONTENT_MISMATCH);
        }
        if (context.purpose() == Purpose.LOGIN && message.signers().size() > 1) {
            throw new SignatureRefused(Reason.MULTIPLE_SIGNERS);
        }
        return expected.or(() -> enclosed).orElseThrow();
    }

    private static void requirePurpose(byte[] content, CheckContext context) throws SignatureRefused {
        boolean fits = context.purpose() == Purpose.LOGIN
                ? LoginChallenge.isFresh(content, context.at())
                : !LoginChallenge.isOne(content);
        if (!fits) {
            throw new SignatureRefused(Reason.WRONG_CHALLENGE);
        }
    }

    private static List<SignerCheck> checks(SignedMessage message, byte[] bytes, CheckContext context) {
        Content content = new Content(bytes);
        return message.signers().stream()
                .map(signer -> new SignerCheck(context, message, signer, content))
                .toList();
    }

    private static SignatureReport report(List<SignerCheck> checks, Set<Warning> further, Instant at) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(further);
        List<SignerReport> signers = checks.stream().map(SignerCheck::report).toList();
        checks.forEach(each -> warnings.addAll(each.warnings()));
        Reason reason = worst(signers);
        return new SignatureReport(reason.verdict(), reason, signers, List.copyOf(warnings), at);
    }

    /** One bad signer spoils all; a question left open is told only when nothing is plainly bad. */
    private static Reason worst(List<SignerReport> signers) {
        return Stream.of(Verdict.INVALID, Verdict.INDETERMINATE)
                .flatMap(verdict -> signers.stream().filter(each -> each.verdict() == verdict))
                .map(SignerReport::reason)
                .findFirst()
                .orElse(Reason.OK);
    }

    /** Bouncy Castle answers hostile structures with many kinds of unchecked exceptions: all of them are a refusal. */
    private static SignatureReport guarded(Instant at, Check check) {
        try {
            return check.run();
        } catch (SignatureRefused refused) {
            return SignatureReport.refused(refused.reason(), at);
        } catch (StackOverflowError deep) {
            return SignatureReport.refused(Reason.TOO_DEEP, at);
        } catch (RuntimeException hostile) {
            return SignatureReport.refused(Reason.MALFORMED, at);
        }
    }

    private CheckContext context(Purpose purpose, Instant at) {
        return new CheckContext(trust, paths, revocation, limits, purpose, at, new Effort());
    }

    @FunctionalInterface
    private interface Check {

        SignatureReport run() throws SignatureRefused;
    }
}
