package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** WildFly with the EAR, as the build provisioned it; its own files begin anew at every start. */
public final class ApplicationServer extends AnsweringServer {
    /** What WildFly's own start script opens to its modules. */
    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private final Surroundings surroundings;
    private final Folders folders;
    private final Distribution distribution;
    private final Map<String, String> environment;

    ApplicationServer(
            Surroundings surroundings, Folders folders, Distribution distribution, Map<String, String> environment) {
        super(folders);
        this.surroundings = surroundings;
        this.folders = folders;
        this.distribution = distribution;
        this.environment = new TreeMap<>(environment);
    }

    @Override
    public String name() {
        return "server";
    }

    @Override
    public void refuseTakenPorts() {
        Web.refuseTaken(surroundings.httpPort(), "PORTAL_HTTP_PORT");
        Web.refuseTaken(surroundings.managementPort(), "PORTAL_MANAGEMENT_PORT");
    }

    @Override
    public void launch() {
        install();
        run(command(), environment);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        Path logs = folders.of("logs").resolve("wildfly");
        command.addAll(List.of(
                "-Xms128m",
                "-Xmx" + surroundings.heap(),
                "-XX:MetaspaceSize=128m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Europe/Kyiv",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + logs.resolve("server.log"),
                "-Dlogging.configuration=file:" + home().resolve("standalone/configuration/logging.properties"),
                "-jar",
                home().resolve("jboss-modules.jar").toString(),
                "-mp",
                home().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home(),
                "-Djboss.server.log.dir=" + logs,
                "-Djboss.node.name=portal",
                "-b=" + surroundings.bindAddress(),
                "-Djboss.http.port=" + surroundings.httpPort(),
                "-Djboss.management.http.port=" + surroundings.managementPort()));
        return command;
    }

    @Override
    URI readyAddress() {
        return URI.create("http://127.0.0.1:" + surroundings.httpPort() + "/health/ready");
    }

    /** The server keeps running when the application refuses to start: the marker of the deployment tells. */
    @Override
    boolean failed() {
        return Files.exists(deployments().resolve("portal.ear.failed"));
    }

    private void install() {
        Path ear = distribution.server().resolve("standalone/deployments/portal.ear");
        Path configuration = distribution.server().resolve("standalone/configuration/standalone.xml");
        String parts = changed(ear) + " " + changed(configuration);
        Distribution.install(distribution.server(), home(), parts);
        Folders.remove(home().resolve("standalone"));
        Folders.copy(distribution.server().resolve("standalone"), home().resolve("standalone"));
        Distribution.installed(home(), parts);
    }

    private static String changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path deployments() {
        return home().resolve("standalone/deployments");
    }

    private Path home() {
        return folders.of("software").resolve("server");
    }
}
