package org.wresbirt.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wresbirt.distribute.plan.PlanReader;

/** Templates of the installation, and designs beside a plan. */
record InstalledTemplates(Installation installation) implements PlanReader.Templates {
    @Override
    public Path design(String template, Path planFolder) {
        if (installation.templateNames().contains(template)) {
            return installation.design(template);
        }
        Path file = planFolder.resolve(template).normalize();
        return template.endsWith(".rptdesign") && Files.isRegularFile(file) ? file : null;
    }

    @Override
    public List<String> names() {
        return installation.templateNames();
    }
}
