package org.rimanakuy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterPlans;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.commitment.TallyService;
import org.rimanakuy.commitment.Waiting;
import org.rimanakuy.license.Circle;
import org.rimanakuy.license.LicenseService;
import org.rimanakuy.commitment.WaitingService;
import org.rimanakuy.overdue.SweepFigures;
import org.rimanakuy.security.AtTheDesk;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartyId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * The register with a thousand commitments beside the register with very many, in one run: two applications on two
 * embedded databases, asked in turns, medians side by side. Prints figures; judges nothing.
 */
final class Bench {

    private static final int SMALL = 1_000;
    private static final int WARM_UP = 5;
    private static final int TURNS = 41;

    /** A slow question is asked less often, and the run stays short enough to be made. */
    private static final int FEWEST = 5;
    private static final long LONGEST_NANOSECONDS = 20_000_000_000L;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> applications;
    private final String only;

    /** @param only what the name of a question must have in it to be asked; nothing asks all */
    private Bench(List<ConfigurableApplicationContext> applications, String only) {
        this.applications = applications;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        var many = Integer.parseInt(arguments[0]);
        var applications = List.of(start(SMALL), start(many));
        var only = arguments.length < 2 ? "" : arguments[1];
        var bench = new Bench(applications, only);
        if (!only.equals("sweep")) {
            bench.report(many);
        }
        if (only.isEmpty() || only.equals("sweep")) {
            bench.sweep(many);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(int rows) throws IOException {
        var data = Path.of("target", "bench", Integer.toString(rows));
        var filled = data.resolve("filled");
        say("Starting the register of %,d commitments in %s", rows, data);
        var application = new SpringApplicationBuilder(RimanakuyApplication.class)
                .initializers(new DatabaseChoice())
                .run(
                        "--server.port=0",
                        "--rimanakuy.database=embedded",
                        "--rimanakuy.data=" + data,
                        "--logging.level.root=warn");
        if (!Files.exists(filled)) {
            new ManyCommitments(application.getBean(JdbcClient.class)).fill(rows);
            Files.createFile(filled);
        }
        return application;
    }

    private void report(int many) throws Exception {
        say("%n%-44s %12s %12s %8s", "median of up to " + TURNS + ", milliseconds", "1,000", "%,d".formatted(many), "ratio");
        for (var read : reads().entrySet()) {
            row(read.getKey(), application -> {
                var register = application.getBean(RegisterService.class);
                if (register.page(read.getValue(), RegisterSort.NEWEST, 0, 50).size() > 50) {
                    throw new IllegalStateException("a page is fifty rows");
                }
            });
        }
        row("workspace: page at row 5,000 (or the last)", application -> application
                .getBean(RegisterService.class)
                .page(RegisterFilter.ALL, RegisterSort.NEWEST, 5_000, 50));
        row("workspace: bounded count", application -> application
                .getBean(RegisterService.class)
                .count(RegisterFilter.ALL));
        desk("desk of a company: to report", Role.DELEGATE, Optional.of(party(11)), Waiting.REPORT);
        desk("desk of a community: claimed", Role.DELEGATE, Optional.of(party(1002)), Waiting.CLAIM);
        desk("desk of a guarantor: to verify", Role.GUARANTOR, Optional.of(party(1500)), Waiting.VERIFICATION);
        desk("desk of the secretariat: no deadline", Role.SECRETARIAT, Optional.empty(), Waiting.DEADLINE);
        desk("desk of the secretariat: no follow-up", Role.SECRETARIAT, Optional.empty(), Waiting.FOLLOW_UP);
        for (var by : TallyBy.values()) {
            row("workspace: board by " + by.name().toLowerCase(Locale.ROOT), application -> board(application, by));
        }
        row("licence of one community, read anew", application -> licence(application, new Circle.Community(party(1002))));
        row("licence of the register, read anew", application -> licence(application, new Circle.Whole()));
        for (var page : pages().entrySet()) {
            row(page.getKey(), application -> get(application, page.getValue()));
        }
        if (only.isEmpty()) {
            plans();
        }
    }

    /** What one look at the board costs: its counts and the first of those behind them. */
    private static void board(ConfigurableApplicationContext application, TallyBy by) {
        var late = RegisterFilter.ALL.leavingOutExamples();
        application.getBean(TallyService.class).late(late, by);
        var register = application.getBean(RegisterService.class);
        if (by == TallyBy.COMMUNITY) {
            register.count(late.withSchedule(ScheduleState.OVERDUE));
        }
        register.byClock(late.withSchedule(ScheduleState.OVERDUE), 0, 25);
    }

    /** What the first waits for who asks; who comes after gets the page as it was written. */
    private static void licence(ConfigurableApplicationContext application, Circle circle) {
        application.getBean(LicenseService.class).read(circle, LocalDate.now(application.getBean(Clock.class)));
    }

    /** Public pages as a phone asks for them, without compression and without a cached copy. */
    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("public: static file (the server's own speed)", "/robots.txt");
        pages.put("public: home", "/es");
        pages.put("public: register", "/es/registro");
        pages.put("public: register, overdue", "/es/registro?plazo=overdue");
        pages.put("public: search, a rare word", "/es/registro?q=infrecuente7");
        pages.put("public: search, one title in a hundred", "/es/registro?q=escolar");
        pages.put("public: search, every second title", "/es/registro?q=agua");
        pages.put("public: commitment sheet", "/es/c/CM-2001-001");
        pages.put("public: community bulletin", "/es/comunidad/C1002");
        pages.put("public: what became late in a month", "/es/atrasos");
        pages.put("public: what is in whose hands", "/es/en-sus-manos");
        pages.put("public: licence of one community", "/es/licencia/actor/COM1002");
        pages.put("public: licence of the whole register", "/es/licencia");
        return pages;
    }

    private static Map<String, RegisterFilter> reads() {
        var reads = new LinkedHashMap<String, RegisterFilter>();
        reads.put("workspace: register, newest first", RegisterFilter.ALL);
        reads.put("workspace: overdue", RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE));
        reads.put("workspace: promised to one community", RegisterFilter.ALL.withBeneficiary(party(1002)));
        reads.put("workspace: answered by one company today", RegisterFilter.ALL.withObligor(party(11)));
        reads.put("workspace: search, a rare word", RegisterFilter.ALL.withWords("infrecuente7"));
        reads.put("workspace: search, every second title", RegisterFilter.ALL.withWords("agua"));
        return reads;
    }

    private static PartyId party(int number) {
        return PartyId.of("01900002-0000-7000-8000-%012x".formatted(number));
    }

    private void row(String what, Request request) throws Exception {
        if (!what.contains(only)) {
            return;
        }
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>());
        var until = System.nanoTime() + LONGEST_NANOSECONDS;
        for (var turn = 0; turn < WARM_UP + TURNS && (turn < WARM_UP + FEWEST || System.nanoTime() < until); turn++) {
            for (var which = 0; which < applications.size(); which++) {
                var began = System.nanoTime();
                request.to(applications.get(which));
                if (turn >= WARM_UP) {
                    times.get(which).add(System.nanoTime() - began);
                }
            }
        }
        var few = median(times.getFirst());
        var many = median(times.getLast());
        say("%-44s %12.2f %12.2f %8.2f", what, few, many, many / few);
    }

    /** What one list of the desk costs: its count and its first five. */
    private void desk(String what, Role role, Optional<PartyId> party, Waiting waiting) throws Exception {
        row(
                what,
                application -> AtTheDesk.of(application.getBean(SecurityContextHolderStrategy.class), role, party, () -> {
                    var service = application.getBean(WaitingService.class);
                    service.count(waiting);
                    service.page(waiting, 0, 5);
                }));
    }

    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().toList().get(nanoseconds.size() / 2) / 1e6;
    }

    private static void get(ConfigurableApplicationContext application, String path) throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "es")
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    private void sweep(int many) {
        say("%n%-44s %12s %12s", "the daily sweep", "1,000", "%,d".formatted(many));
        var few = new SweepFigures(applications.getFirst()).measure();
        var lots = new SweepFigures(applications.getLast()).measure();
        few.forEach((what, figure) -> say("%-44s %12.2f %12.2f", what, figure, lots.get(what)));
    }

    private void plans() {
        say("%nWhat the database does for each query, on the larger register:");
        var application = applications.getLast();
        var today = LocalDate.now(application.getBean(Clock.class));
        new RegisterPlans(application.getBean(JdbcClient.class), today)
                .explain(party(1002), Set.of(party(1), party(11)))
                .forEach((name, steps) -> {
                    say("%s", name);
                    steps.forEach(step -> say("    %s", step));
                });
    }

    static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    private interface Request {
        void to(ConfigurableApplicationContext application) throws Exception;
    }
}
