package ua.cnap.portal.signature;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Arrays;

/**
 * Statuses asked of the authorities over HTTP: first the status server, then the list. Addresses come from certificates
 * whose path is verified already, and are followed only to known hosts, so a forged certificate cannot make the portal
 * call anyone. What was fetched is kept for a while; a failure is remembered shortly, so that an authority that is away
 * does not slow everybody down.
 */
final class HttpRevocation implements RevocationSource {

    private static final Duration KEEP_LIST = Duration.ofMinutes(30);
    private static final Duration KEEP_ANSWER = Duration.ofMinutes(2);
    private static final Duration KEEP_FAILURE = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 500;
    private static final int NONCE_LENGTH = 16;

    private final Set<String> hosts;
    private final Clock clock;
    private final RevocationHttp http = new RevocationHttp();
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept<RevocationList>> lists = new ConcurrentHashMap<>();
    private final Map<String, Kept<StatusAnswer>> answers = new ConcurrentHashMap<>();

    HttpRevocation(TrustStore trust, Set<String> furtherHosts, Clock clock) {
        this.hosts = hosts(trust, furtherHosts);
        this.clock = clock;
    }

    @Override
    public RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        Stream<Function<X509CertificateHolder, RevocationStatus>> ways =
                Stream.of(each -> byAnswer(each, issuer, provenTime, at), each -> byList(each, issuer, provenTime, at));
        return ways.map(way -> way.apply(certificate))
                .filter(RevocationStatus::known)
                .findFirst()
                .orElse(RevocationStatus.unknown());
    }

    private RevocationStatus byAnswer(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        return allowed(RevocationAddresses.statusServers(certificate))
                .flatMap(address -> answer(address, certificate, issuer).stream())
                .map(answer -> answer.statusOf(certificate, issuer, provenTime, at))
                .filter(RevocationStatus::known)
                .findFirst()
                .orElse(RevocationStatus.unknown());
    }

    private RevocationStatus byList(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        return allowed(RevocationAddresses.lists(certificate))
                .flatMap(address -> list(address).stream())
                .map(list -> list.statusOf(certificate, issuer, provenTime, at))
                .filter(RevocationStatus::known)
                .findFirst()
                .orElse(RevocationStatus.unknown());
    }

    private Optional<RevocationList> list(URI address) {
        return kept(lists, address.toString(), KEEP_LIST, () -> new RevocationList(http.get(address)));
    }

    private Optional<StatusAnswer> answer(
            URI address, X509CertificateHolder certificate, X509CertificateHolder issuer) {
        String key = address + " " + Certificates.fingerprint(certificate);
        return kept(answers, key, KEEP_ANSWER, () -> ask(address, certificate, issuer));
    }

    private StatusAnswer ask(URI address, X509CertificateHolder certificate, X509CertificateHolder issuer)
            throws IOException {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        StatusQuestion question = new StatusQuestion(certificate, issuer, nonce);
        StatusAnswer answer = new StatusAnswer(http.post(address, question.encoded()));
        Optional<byte[]> repeated = answer.nonce();
        if (repeated.isPresent() && !Arrays.areEqual(repeated.get(), question.nonceValue())) {
            throw new IOException("the answer belongs to another question");
        }
        return answer;
    }

    private <T> Optional<T> kept(Map<String, Kept<T>> cache, String key, Duration time, Fetch<T> fetch) {
        Instant now = clock.instant();
        Kept<T> known = cache.get(key);
        if (known != null && known.until().isAfter(now)) {
            return known.value();
        }
        if (cache.size() > MOST_KEPT) {
            cache.values().removeIf(each -> !each.until().isAfter(now));
        }
        Kept<T> fetched = fetch(fetch, now, time);
        cache.put(key, fetched);
        return fetched.value();
    }

    private static <T> Kept<T> fetch(Fetch<T> fetch, Instant now, Duration time) {
        try {
            return new Kept<>(Optional.of(fetch.run()), now.plus(time));
        } catch (IOException | IllegalArgumentException | ClassCastException notAnAnswer) {
            return new Kept<>(Optional.empty(), now.plus(KEEP_FAILURE));
        }
    }

    private Stream<URI> allowed(List<URI> addresses) {
        return addresses.stream().filter(each -> hosts.contains(each.getHost().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> hosts(TrustStore trust, Set<String> furtherHosts) {
        Set<String> hosts = new HashSet<>();
        furtherHosts.forEach(each -> hosts.add(each.toLowerCase(Locale.ROOT)));
        for (X509CertificateHolder each : trust.all()) {
            Stream.concat(RevocationAddresses.lists(each).stream(), RevocationAddresses.statusServers(each).stream())
                    .forEach(address -> hosts.add(address.getHost().toLowerCase(Locale.ROOT)));
        }
        return hosts;
    }

    private record Kept<T>(Optional<T> value, Instant until) {}

    @FunctionalInterface
    private interface Fetch<T> {

        T run() throws IOException;
    }
}
