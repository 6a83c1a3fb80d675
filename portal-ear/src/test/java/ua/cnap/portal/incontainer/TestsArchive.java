package ua.cnap.portal.incontainer;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import ua.cnap.portal.audit.RegistryAudit;

/** The small application with the tests, put beside the EAR; it sees the classes of portal-ejb. */
public final class TestsArchive {
    private TestsArchive() {}

    /** The application under this name, whose context root follows from it. */
    public static WebArchive create(String name) {
        return ShrinkWrap.create(WebArchive.class, name)
                .addPackages(true, TestsArchive.class.getPackage())
                .addClasses(RegistryAudit.class, RegistryAudit.Fault.class)
                .addAsResources(
                        TestsArchive.class.getPackage(),
                        "services.json",
                        "withdrawn.json",
                        "card.json",
                        "withdrawn-card.json",
                        "routed.json",
                        "transfer.json",
                        "routed-card.json",
                        "routed-next-card.json",
                        "control-services.json",
                        "silent-card.json",
                        "collegial-card.json",
                        "termless-card.json")
                .addAsLibraries(assertions())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\n"
                                + "Dependencies: deployment.portal.ear, deployment.portal.ear.portal-ejb.jar,"
                                + " org.jboss.modules, org.wildfly.security.elytron-base\n"),
                        "MANIFEST.MF");
    }

    private static File assertions() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
