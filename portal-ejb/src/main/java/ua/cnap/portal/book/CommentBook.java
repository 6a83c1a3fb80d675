package ua.cnap.portal.book;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.cnap.portal.kernel.Page;

/** The book of comments and proposals of a centre (книга відгуків і пропозицій, R-162), open to everybody. */
@Stateless
public class CommentBook {
    private static final int SIZE = 20;

    @PersistenceContext
    EntityManager entities;

    /** A page of the entries that were replied to, the last reply first. */
    @PermitAll
    public Page<Comment> read(String centreId, int page) {
        long total = entities.createQuery(
                        "select count(a) from Appeal a where a.centreId = :centre and a.reply.publishedAt is not null",
                        Long.class)
                .setParameter("centre", centreId)
                .getSingleResult();
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(1, page), last);
        List<Comment> rows = entities.createQuery("""
                        select new ua.cnap.portal.book.Comment(a.number.label, a.term.receivedAt, a.matter.gist,
                               a.reply.text, a.reply.givenAt)
                          from Appeal a where a.centreId = :centre and a.reply.publishedAt is not null
                         order by a.reply.publishedAt desc, a.id desc
                        """, Comment.class)
                .setParameter("centre", centreId)
                .setFirstResult((shown - 1) * SIZE)
                .setMaxResults(SIZE)
                .getResultList();
        return new Page<>(rows, shown, SIZE, total);
    }
}
