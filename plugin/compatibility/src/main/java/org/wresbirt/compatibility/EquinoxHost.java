package org.wresbirt.compatibility;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * An Eclipse without a workbench: Equinox, BIRT's bundles, ours, and one that renders. Arguments as for {@link Job}, and
 * {@code bundles}, the folders of the bundles; {@code oda}, the data source; {@code emitters}, the emitters.
 */
public final class EquinoxHost {
    /** Those that must run before BIRT is asked for anything; the others start when a class of theirs is needed. */
    private static final List<String> STARTED = List.of(
            "org.apache.felix.scr",
            "org.eclipse.equinox.common",
            "org.eclipse.equinox.registry",
            "org.eclipse.equinox.preferences",
            "org.eclipse.core.jobs",
            "org.eclipse.core.contenttype",
            "org.eclipse.core.runtime",
            "org.eclipse.birt.core");

    private final Map<String, Bundle> bundles = new HashMap<>();
    private final Framework framework;

    private EquinoxHost(Framework framework) {
        this.framework = framework;
    }

    /** Ends with 0 if all went well. */
    public static void main(String[] arguments) throws Exception {
        FlatHost.endOnFailure();
        Map<String, String> order = FlatHost.order(arguments);
        Map<String, String> configuration = new HashMap<>();
        configuration.put(
                Constants.FRAMEWORK_STORAGE,
                Path.of("configuration").toAbsolutePath().toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        order.forEach((name, value) -> configuration.put("order." + name, value));
        Traces traces = new Traces();
        Framework framework =
                ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(configuration);
        framework.start();
        new EquinoxHost(framework).run(order, traces);
        framework.stop();
        System.exit(0);
    }

    private void run(Map<String, String> order, Traces traces) throws Exception {
        for (String folder : order.get("bundles").split(java.io.File.pathSeparator)) {
            try (var jars = Files.newDirectoryStream(Path.of(folder), "*.jar")) {
                for (Path jar : jars) {
                    install(jar);
                }
            }
        }
        Bundle ours = install(Path.of(order.get("oda")));
        Bundle emitters = install(Path.of(order.get("emitters")));
        Bundle renderer = framework.getBundleContext().installBundle("renderer", renderer());
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles.values());
        for (String name : STARTED) {
            bundles.get(name).start(Bundle.START_ACTIVATION_POLICY);
        }
        ours.start(Bundle.START_ACTIVATION_POLICY);
        renderer.start();
        Map<String, String> noted = new HashMap<>();
        noted.put("state", ours.getState() == Bundle.ACTIVE ? "active" : "state " + ours.getState());
        noted.put("wires", wires(ours));
        noted.put(
                "emitters", emitters.getState() == Bundle.RESOLVED ? wires(emitters) : "state " + emitters.getState());
        ours.stop();
        noted.put("threads", traces.threads());
        noted.put("drivers", Traces.foreignDrivers());
        noted.put("properties", Traces.properties());
        Job.add(Path.of(order.get("output")), noted);
    }

    /** Which bundles ours is wired to. */
    private static String wires(Bundle bundle) {
        TreeSet<String> names = new TreeSet<>();
        bundle.adapt(BundleWiring.class)
                .getRequiredWires(null)
                .forEach(wire -> names.add(wire.getProvider().getSymbolicName() + "/"
                        + wire.getRequirement().getNamespace()));
        return String.join(" ", names);
    }

    private Bundle install(Path jar) throws Exception {
        String name;
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            name = manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
        }
        if (name != null && name.split(";")[0].strip().equals("org.eclipse.osgi")) {
            return framework;
        }
        try (InputStream content = name == null ? wrapped(jar) : Files.newInputStream(jar)) {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.getFileName().toString(), content);
            bundles.put(bundle.getSymbolicName(), bundle);
            return bundle;
        }
    }

    /** A library that is no bundle, as one: it shows all, and may see all. BIRT requires some of them by name. */
    private static InputStream wrapped(Path jar) throws IOException {
        String[] parts = jar.getFileName().toString().replace(".jar", "").split("-(?=\\d)");
        String name = parts[0].startsWith("rhino") ? "org.mozilla.rhino" : "org.apache." + parts[0].replace('-', '.');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile file = new JarFile(jar.toFile())) {
            TreeSet<String> packages = new TreeSet<>();
            file.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> entry.endsWith(".class") && entry.contains("/") && !entry.startsWith("META-INF"))
                    .forEach(entry -> packages.add(
                            entry.substring(0, entry.lastIndexOf('/')).replace('/', '.')));
            List<String> exports = new ArrayList<>();
            packages.forEach(exported -> exports.add(exported + ";version=\"" + parts[1] + "\""));
            Manifest manifest = new Manifest();
            Attributes attributes = manifest.getMainAttributes();
            attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
            attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
            attributes.putValue(Constants.BUNDLE_VERSION, parts[1]);
            attributes.putValue(Constants.DYNAMICIMPORT_PACKAGE, "*");
            if (!exports.isEmpty()) {
                attributes.putValue(Constants.EXPORT_PACKAGE, String.join(",", exports));
            }
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                    if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/MANIFEST")) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        file.getInputStream(entry).transferTo(out);
                    }
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** A bundle that drives BIRT, as an application on Eclipse would. */
    private static InputStream renderer() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.wresbirt.compatibility");
        attributes.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        attributes.putValue(Constants.BUNDLE_ACTIVATOR, RenderingBundle.class.getName());
        attributes.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework");
        attributes.putValue(
                Constants.REQUIRE_BUNDLE,
                "org.eclipse.core.runtime,org.eclipse.birt.core,org.eclipse.birt.report.engine,org.eclipse.birt.report.model,"
                        + "org.eclipse.datatools.connectivity,org.eclipse.datatools.connectivity.oda,org.eclipse.datatools.connectivity.oda.consumer");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Class<?> type :
                    List.of(RenderingBundle.class, Job.class, Reports.class, Connections.class, Profiles.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = EquinoxHost.class.getResourceAsStream("/" + name)) {
                    in.transferTo(out);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
