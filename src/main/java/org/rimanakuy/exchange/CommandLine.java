package org.rimanakuy.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Refusal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Does what the words behind the program's name say. The program ends with 0 when it was done, 1 when the register
 * refused it, and 2 when the words make no sense.
 */
@Component
@Order(0)
class CommandLine implements ApplicationRunner, ExitCodeGenerator {

    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String ACTOR = "Línea de comandos";

    private final ImportService imports;
    private final ExportService exports;
    private final TrainingService training;
    private final SystemActs system;
    private final Limits limits;
    private final Report report;
    private int exitCode;

    CommandLine(
            ImportService imports,
            ExportService exports,
            TrainingService training,
            SystemActs system,
            Limits limits,
            Report report) {
        this.imports = imports;
        this.exports = exports;
        this.training = training;
        this.system = system;
        this.limits = limits;
        this.report = report;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Command.in(arguments.getSourceArgs()).ifPresent(command -> exitCode = run(command, arguments));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private int run(Command command, ApplicationArguments arguments) {
        var paths = arguments.getNonOptionArgs().stream().skip(1).map(Path::of).toList();
        try {
            return system.as(ACTOR, Role.SECRETARIAT, () -> switch (command) {
                case IMPORT -> paths.isEmpty() ? usage() : take(paths, arguments.containsOption("dry-run"));
                case EXPORT ->
                    paths.size() == 1 ? give(paths.getFirst(), arguments.containsOption("training")) : usage();
                case LOAD_TRAINING -> loadTraining();
                case REMOVE_TRAINING -> removeTraining();
            });
        } catch (Refusal refusal) {
            report.refusal(refusal);
            return REFUSED;
        }
    }

    private int take(List<Path> paths, boolean isTrial) {
        try (var upload = new Upload(String.valueOf(paths.getFirst().getFileName()), paths, limits)) {
            var plan = imports.plan(upload, report::reading);
            report.plan(plan);
            if (!plan.isSound()) {
                return REFUSED;
            }
            if (isTrial) {
                report.say("exchange.command.trial");
                return 0;
            }
            report.say("exchange.command.writing");
            done(imports.apply(upload, plan, kind -> {}));
            return 0;
        }
    }

    private int give(Path target, boolean isTraining) {
        var isZip = target.toString().endsWith(".zip");
        try {
            if (isZip ? Files.exists(target) : isUsed(target)) {
                throw new ExportTargetRefusal(target);
            }
            if (isZip) {
                try (var out = Files.newOutputStream(target)) {
                    exports.zip(out, isTraining);
                }
            } else {
                exports.folder(Files.createDirectories(target), isTraining);
            }
        } catch (IOException unwritable) {
            throw new ExportTargetRefusal(target);
        }
        report.say("exchange.command.exported", target.toString());
        return 0;
    }

    private static boolean isUsed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private int loadTraining() {
        done(training.load());
        return 0;
    }

    private int removeTraining() {
        report.say("exchange.command.training-removed", training.remove());
        return 0;
    }

    private void done(ImportPlan done) {
        report.say("exchange.command.imported", done.title(), done.created(), done.changed());
    }

    private int usage() {
        report.say("exchange.command.usage");
        return NOT_UNDERSTOOD;
    }
}
