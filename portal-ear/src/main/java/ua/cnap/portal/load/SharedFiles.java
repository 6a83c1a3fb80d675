package ua.cnap.portal.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The contents that the documents of all cases share: what is measured is the registry, not the size of files.
 *
 * @param paper an application or result as PDF
 * @param data an application for machines
 * @param container stands for the signed container
 * @param protocol of a signature check
 */
record SharedFiles(UUID paper, UUID data, UUID container, String protocol) {
    private static final String PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            """;

    static SharedFiles store(Connection connection, Population population, Instant now) throws SQLException {
        return new SharedFiles(
                store(connection, "application/pdf", PAPER, now),
                store(connection, "application/json", "{}", now),
                store(connection, "application/vnd.etsi.asic-e+zip", "PK", now),
                population.words("protocol")[0]);
    }

    private static UUID store(Connection connection, String type, String text, Instant now) throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try (PreparedStatement insert = connection.prepareStatement("insert into storage_file"
                + " (id, media_type, size, sha256, stored_at, content) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, type);
            insert.setLong(3, content.length);
            insert.setString(4, DigestUtils.sha256Hex(content));
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.setBytes(6, content);
            insert.executeUpdate();
        }
        return id;
    }
}
