package ua.cnap.portal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The calls themselves: short, small, and never led elsewhere. */
final class RevocationHttp {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    byte[] get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).timeout(ANSWER).GET().build());
    }

    byte[] post(URI address, byte[] question) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/ocsp-request")
                .header("Accept", "application/ocsp-response")
                .POST(BodyPublishers.ofByteArray(question))
                .build());
    }

    /** The time limit holds for the whole answer, not only for its beginning. */
    private byte[] send(HttpRequest request) throws IOException {
        CompletableFuture<byte[]> answer =
                client.sendAsync(request, BodyHandlers.ofInputStream()).thenApplyAsync(RevocationHttp::body);
        try {
            return answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } catch (ExecutionException | TimeoutException failed) {
            answer.cancel(true);
            throw new IOException("no usable answer from " + request.uri().getHost(), failed);
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            byte[] content = body.readNBytes(MOST_BYTES + 1);
            if (response.statusCode() != OK || content.length > MOST_BYTES) {
                throw new IOException("refused or too long");
            }
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
