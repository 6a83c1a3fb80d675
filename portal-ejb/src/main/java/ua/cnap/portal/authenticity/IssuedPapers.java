package ua.cnap.portal.authenticity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.papers.Paper;

/**
 * Issues papers inside the caller's transaction. A paper that says what the valid one says is the valid one, byte for
 * byte; one that says something else replaces it. Of two that are printed at the same moment one is issued.
 */
@ApplicationScoped
public class IssuedPapers {
    private static final String CHECKED = """
            select new ua.cnap.portal.authenticity.CheckedPaper(
                   p.code, p.kind, p.centreId, p.issuedAt, p.sha256, p.replacedAt, p.revokedAt)
              from IssuedPaper p
            """;

    private static final String KEPT = """
            select new ua.cnap.portal.authenticity.CheckedPaper(
                   p.code, p.kind, p.centreId, p.issuedAt, p.sha256, p.replacedAt, p.revokedAt),
                   coalesce(p.revokedBy, ''), coalesce(p.revokedReason, ''), p.about, p.edition
              from IssuedPaper p where p.centreId = :centre
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PaperVault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The file of this paper as it is handed out; papers of earlier editions do not count any more. */
    public byte[] issue(PaperKind kind, PaperSubject subject, Paper paper) {
        if (subject.edition() > 1) {
            replaceBefore(kind, subject);
        }
        return issueOne(kind, subject, paper);
    }

    /** The file of a paper of an earlier edition: as it was issued, or issued now as one that was replaced. */
    public byte[] issueOutdated(PaperKind kind, PaperSubject subject, Paper paper) {
        return find(kind, subject).orElseGet(() -> {
            byte[] file = issueOne(kind, subject, paper);
            replaceBefore(kind, subject.inEdition(subject.edition() + 1));
            return file;
        });
    }

    private byte[] issueOne(PaperKind kind, PaperSubject subject, Paper paper) {
        String fingerprint = paper.fingerprint();
        Optional<IssuedPaper> valid = findValid(kind, subject);
        if (valid.isPresent() && valid.get().says(fingerprint)) {
            return vault.unlock(valid.get().content());
        }
        CheckCode code = CheckCode.draw();
        URI address = URI.create(settings.publicAddress() + "/check/" + code.grouped());
        byte[] file = paper.print(new Paper.CheckMark(code.grouped(), address));
        valid.ifPresent(this::replace);
        return add(code, kind, subject, fingerprint, file)
                ? file
                : findValid(kind, subject)
                        .map(other -> vault.unlock(other.content()))
                        .orElse(file);
    }

    /** The file of the last paper of this kind about it, whether it still counts or not. */
    public Optional<byte[]> find(PaperKind kind, PaperSubject subject) {
        return of(kind, subject, "").map(paper -> vault.unlock(paper.content()));
    }

    private Optional<IssuedPaper> findValid(PaperKind kind, PaperSubject subject) {
        return of(kind, subject, "and p.replacedAt is null and p.revokedAt is null");
    }

    private Optional<IssuedPaper> of(PaperKind kind, PaperSubject subject, String condition) {
        return entities.createQuery("""
                        select p from IssuedPaper p
                         where p.centreId = :centre and p.about = :about and p.edition = :edition and p.kind = :kind %s
                         order by p.id desc
                        """.formatted(condition), IssuedPaper.class)
                .setParameter("centre", subject.centreId())
                .setParameter("about", subject.about())
                .setParameter("edition", subject.edition())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void replace(IssuedPaper older) {
        entities.createNativeQuery("""
                        update authenticity_paper set replaced_at = :now
                         where id = :id and replaced_at is null and revoked_at is null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", older.id())
                .executeUpdate();
    }

    private void replaceBefore(PaperKind kind, PaperSubject subject) {
        entities.createNativeQuery("""
                        update authenticity_paper set replaced_at = :now
                         where centre_id = :centre and about = :about and kind = :kind and edition < :edition
                           and replaced_at is null and revoked_at is null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("centre", subject.centreId())
                .setParameter("about", subject.about())
                .setParameter("kind", kind.name())
                .setParameter("edition", subject.edition())
                .executeUpdate();
    }

    /** Enters the paper, unless another one of its kind about the same was issued meanwhile: that waits for its commit. */
    private boolean add(CheckCode code, PaperKind kind, PaperSubject subject, String fingerprint, byte[] file) {
        return entities.createNativeQuery("""
                        insert into authenticity_paper
                               (code, kind, centre_id, about, edition, fingerprint, sha256, content, issued_at)
                        values (:code, :kind, :centre, :about, :edition, :fingerprint, :sha256, :content, :now)
                        on conflict (centre_id, about, kind, edition) where replaced_at is null and revoked_at is null
                        do nothing
                        """)
                        .setParameter("code", code.symbols())
                        .setParameter("kind", kind.name())
                        .setParameter("centre", subject.centreId())
                        .setParameter("about", subject.about())
                        .setParameter("edition", subject.edition())
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("sha256", DigestUtils.sha256Hex(file))
                        .setParameter("content", vault.lock(file))
                        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .executeUpdate()
                == 1;
    }

    Optional<CheckedPaper> find(CheckCode code) {
        return entities.createQuery(CHECKED + "where p.code = :code", CheckedPaper.class)
                .setParameter("code", code.symbols())
                .getResultStream()
                .findFirst();
    }

    /** The papers about a thing, the last issued first. */
    List<KeptPaper> about(PaperSubject subject) {
        return entities.createQuery(KEPT + "and p.about = :about order by p.id desc", Object[].class)
                .setParameter("centre", subject.centreId())
                .setParameter("about", subject.about())
                .getResultStream()
                .map(IssuedPapers::kept)
                .toList();
    }

    /** The last paper of this kind about each of these, where there is one. */
    Map<PaperSubject, KeptPaper> last(PaperKind kind, String centreId, Collection<PaperSubject> subjects) {
        return entities.createQuery(KEPT + "and p.kind = :kind and p.about in :abouts order by p.id", Object[].class)
                .setParameter("centre", centreId)
                .setParameter("kind", kind)
                .setParameter(
                        "abouts", subjects.stream().map(PaperSubject::about).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PaperSubject(centreId, (String) row[3], (Integer) row[4]),
                        IssuedPapers::kept,
                        (earlier, later) -> later));
    }

    private static KeptPaper kept(Object... row) {
        return new KeptPaper((CheckedPaper) row[0], (String) row[1], (String) row[2]);
    }

    /** Revokes a valid paper of the centre; tells whether there was one. */
    boolean revoke(String centreId, CheckCode code, String clerk, String reason) {
        return entities.createNativeQuery("""
                        update authenticity_paper set revoked_at = :now, revoked_by = :clerk, revoked_reason = :reason
                         where centre_id = :centre and code = :code and replaced_at is null and revoked_at is null
                        """)
                        .setParameter("now", clock.instant())
                        .setParameter("clerk", clerk)
                        .setParameter("reason", reason)
                        .setParameter("centre", centreId)
                        .setParameter("code", code.symbols())
                        .executeUpdate()
                == 1;
    }
}
