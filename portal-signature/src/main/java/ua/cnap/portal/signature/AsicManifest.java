package ua.cnap.portal.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The manifest of an ASiC-E container (ETSI EN 319 162-1, 4.4.3.2): which signature covers which files.
 *
 * @param signature name of the signature over this manifest
 */
record AsicManifest(String signature, List<Reference> references) {

    private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final int MOST_REFERENCES = 1000;

    /** A file and the digest it was signed with. */
    record Reference(String name, DigestAlgorithm digest, byte[] value) {}

    static AsicManifest parse(byte[] xml) throws SignatureRefused {
        try {
            Element root = parser().parse(new ByteArrayInputStream(xml)).getDocumentElement();
            require(ASIC.equals(root.getNamespaceURI()) && root.getLocalName().equals("ASiCManifest"));
            List<Reference> references = new ArrayList<>();
            for (Element each : elements(root, ASIC, "DataObjectReference")) {
                references.add(reference(each));
            }
            require(!references.isEmpty());
            return new AsicManifest(name(only(root, ASIC, "SigReference")), references);
        } catch (SAXException | IOException | IllegalArgumentException broken) {
            throw malformed();
        }
    }

    private static Reference reference(Element element) throws SignatureRefused {
        String algorithm = only(element, DSIG, "DigestMethod").getAttribute("Algorithm");
        DigestAlgorithm digest =
                DigestAlgorithm.ofUri(algorithm).orElseThrow(() -> new SignatureRefused(Reason.WEAK_ALGORITHM));
        String value = only(element, DSIG, "DigestValue").getTextContent();
        return new Reference(name(element), digest, Base64.getMimeDecoder().decode(value.strip()));
    }

    /** The name of a file from its address, which is relative to the container's root. */
    private static String name(Element element) throws SignatureRefused {
        try {
            URI uri = new URI(element.getAttribute("URI").replace(" ", "%20"));
            require(!uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null
                    && uri.getRawQuery() == null);
            String name = uri.getPath();
            require(!name.isEmpty() && !name.startsWith("/"));
            return name;
        } catch (URISyntaxException notAnAddress) {
            throw malformed();
        }
    }

    private static Element only(Element parent, String namespace, String name) throws SignatureRefused {
        List<Element> found = elements(parent, namespace, name);
        require(found.size() == 1);
        return found.get(0);
    }

    private static List<Element> elements(Element parent, String namespace, String name) throws SignatureRefused {
        NodeList nodes = parent.getElementsByTagNameNS(namespace, name);
        require(nodes.getLength() <= MOST_REFERENCES);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** No document type, hence no entities: a manifest never reads a file or an address. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(boolean sound) throws SignatureRefused {
        if (!sound) {
            throw malformed();
        }
    }

    private static SignatureRefused malformed() {
        return new SignatureRefused(Reason.ASIC_MALFORMED);
    }
}
