package ua.cnap.portal.web.demo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.cnap.portal.kernel.Settings;

/** Hands out the keys of the demonstration authority; in the production form there is nothing here. */
@WebServlet(urlPatterns = "/demo/keys/*")
public class DemonstrationKeysServlet extends HttpServlet {
    private static final Pattern FILE_NAME = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._-]{0,80}");

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Path> file = file(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/octet-stream");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.get().getFileName() + "\"");
        Files.copy(file.get(), response.getOutputStream());
    }

    private Optional<Path> file(String name) {
        if (!settings.demonstration()
                || name == null
                || !FILE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return settings.demonstrationKeys()
                .map(folder -> folder.resolve(name.substring(1)))
                .filter(Files::isRegularFile);
    }
}
