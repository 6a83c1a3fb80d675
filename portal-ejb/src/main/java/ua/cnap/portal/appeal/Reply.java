package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The answer to an appeal (відповідь).
 *
 * @param text what was answered, empty before
 * @param givenAt when, null before
 * @param publishedAt since when everybody reads it in the book of comments, null for what is not published
 */
@Embeddable
record Reply(
        @Column(name = "answer") String text,
        @Column(name = "answered_at") Instant givenAt,
        @Column(name = "published_at") Instant publishedAt) {
    static final Reply NONE = new Reply("", null, null);
}
