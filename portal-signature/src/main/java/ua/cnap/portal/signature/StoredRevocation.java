package ua.cnap.portal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;

/** Lists and answers kept in folders. A file that cannot be read as one is passed over: what is missing is unknown. */
final class StoredRevocation implements RevocationSource {

    private final List<Path> listFolders;
    private final List<Path> answerFolders;
    private volatile Snapshot snapshot;

    StoredRevocation(List<Path> listFolders, List<Path> answerFolders) throws IOException {
        this.listFolders = List.copyOf(listFolders);
        this.answerFolders = List.copyOf(answerFolders);
        this.snapshot = read(state());
    }

    /** "Revoked" in any of them decides; otherwise the certificate is in force when one of them says so. */
    @Override
    public RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        Snapshot known = current();
        Stream<RevocationStatus> byLists =
                known.lists().stream().map(each -> each.statusOf(certificate, issuer, provenTime, at));
        Stream<RevocationStatus> byAnswers =
                known.answers().stream().map(each -> each.statusOf(certificate, issuer, provenTime, at));
        List<RevocationStatus> statuses = Stream.concat(byLists, byAnswers)
                .filter(RevocationStatus::known)
                .toList();
        Optional<RevocationStatus> revoked = statuses.stream()
                .filter(each -> each.revokedSince().isPresent())
                .min(Comparator.comparing(each -> each.revokedSince().orElseThrow()));
        return revoked.or(() -> statuses.stream().findFirst()).orElse(RevocationStatus.unknown());
    }

    private Snapshot current() {
        try {
            Map<Path, List<Object>> state = state();
            if (!state.equals(snapshot.state())) {
                snapshot = read(state);
            }
        } catch (IOException unreadable) {
            return new Snapshot(Map.of(), List.of(), List.of());
        }
        return snapshot;
    }

    private Map<Path, List<Object>> state() throws IOException {
        Map<Path, List<Object>> state = new TreeMap<>();
        for (Path folder :
                Stream.concat(listFolders.stream(), answerFolders.stream()).toList()) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    state.put(file, List.of(attributes.lastModifiedTime(), attributes.size()));
                }
            } catch (UncheckedIOException vanished) {
                throw vanished.getCause();
            }
        }
        return state;
    }

    private Snapshot read(Map<Path, List<Object>> state) throws IOException {
        List<RevocationList> lists = new ArrayList<>();
        List<StatusAnswer> answers = new ArrayList<>();
        for (Path file : state.keySet()) {
            byte[] content = Files.readAllBytes(file);
            if (listFolders.contains(file.getParent())) {
                TrustStore.binary(content).forEach(each -> list(each).ifPresent(lists::add));
            }
            if (answerFolders.contains(file.getParent())) {
                answer(content).ifPresent(answers::add);
            }
        }
        return new Snapshot(state, lists, answers);
    }

    static Optional<RevocationList> list(byte[] encoded) {
        try {
            return Optional.of(new RevocationList(encoded));
        } catch (IOException | IllegalArgumentException | ClassCastException notAList) {
            return Optional.empty();
        }
    }

    static Optional<StatusAnswer> answer(byte[] encoded) {
        try {
            return Optional.of(new StatusAnswer(encoded));
        } catch (IOException | IllegalArgumentException | ClassCastException notAnAnswer) {
            return Optional.empty();
        }
    }

    private record Snapshot(Map<Path, List<Object>> state, List<RevocationList> lists, List<StatusAnswer> answers) {}
}
