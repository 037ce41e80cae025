package org.rimanakuy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rimanakuy.exchange.ImportService;
import org.rimanakuy.exchange.Upload;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.ministry.MinistryImport;
import org.rimanakuy.exchange.ministry.MinistryPlan;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Yearly budgets in one run: the import of 100,000 project-years beside {@code LOAD DATA} of the same rows into a table
 * of the same shape, and the pages of money at a thousand and at very many rows. Prints figures; judges nothing. The
 * carried database allows no {@code LOAD DATA LOCAL}; name a server that does, by {@code --spring.datasource.url} and
 * the like after the number of rows.
 */
final class BudgetBench {

    private static final int PROJECTS = 10_000;
    private static final int YEARS = 10;
    private static final int FEW = 1_000;
    private static final int TURNS = 15;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate sql;

    private BudgetBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.sql = application.getBean(JdbcTemplate.class);
    }

    public static void main(String[] arguments) throws Exception {
        var many = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        var application = new SpringApplicationBuilder(RimanakuyApplication.class)
                .initializers(new DatabaseChoice())
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--rimanakuy.data=target/bench/budget",
                                        "--spring.datasource.hikari.data-source-properties.allowLocalInfile=true",
                                        "--logging.level.root=warn"),
                                Arrays.stream(arguments).skip(1))
                        .toArray(String[]::new));
        var bench = new BudgetBench(application);
        bench.imports();
        bench.pages(many);
        System.exit(0);
    }

    private void imports() throws IOException {
        var ours = new ArrayList<Double>();
        var layout = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ministry = ministryFile();
        var exchange = exchangeFile();
        var bare = bareFile();
        for (var turn = 0; turn < 4; turn++) {
            empty();
            projects(PROJECTS);
            theirs.add(seconds(() -> load(bare)));
            var plan = planned(ministry);
            ours.add(seconds(() -> importFile(ministry, plan)));
            empty();
            projects(PROJECTS);
            layout.add(importLayout(exchange));
        }
        var best = ours.stream().min(Double::compare).orElseThrow();
        var bestOfLayout = layout.stream().min(Double::compare).orElseThrow();
        var least = theirs.stream().min(Double::compare).orElseThrow();
        say("import of 100,000 rows of project_years.csv, seconds %s, best %.2f", layout, bestOfLayout);
        say("speed of it: %.0f %% of LOAD DATA", 100 * least / bestOfLayout);
        say("import of 100,000 project-years of the ministry, seconds %s, best %.2f", ours, best);
        say("LOAD DATA of the same rows, seconds %s, best %.2f", theirs, least);
        say("speed of the import: %.0f %% of LOAD DATA", 100 * least / best);
    }

    private void pages(int many) throws Exception {
        for (var rows : List.of(FEW, many)) {
            empty();
            projects(Math.max(1, rows / YEARS));
            sql.update("""
                    insert into budget_year (project_id, year, currency, pia, pim, accrued, consulted_on, source, told_at)
                    select p.project_id, 2010 + y.seq, 'PEN', 100, 200, 120, '2024-01-31', 'x', now(6)
                    from project p join seq_1_to_10 y
                    """);
            sql.queryForList("analyze table project, budget_year");
            for (var page : List.of("/es/dinero", "/es/dinero/MUNI0", "/es/dinero/MUNI0/2015")) {
                var times = new ArrayList<Double>();
                for (var turn = 0; turn < TURNS; turn++) {
                    var anew = page + "?v=" + rows + "-" + turn; // so that no kept page answers
                    times.add(seconds(() -> get(anew)));
                }
                say("%-28s %,9d rows: median %.1f ms", page, rows, 1_000 * times.stream().sorted().toList().get(TURNS / 2));
            }
        }
    }

    private void projects(int count) {
        sql.update("""
                insert ignore into party (party_id, version, code, name, kind)
                select concat('01900002-0000-7000-8000-', lpad(hex(seq), 12, '0')), 0, concat('MUNI', seq), concat('Municipalidad ', seq),
                    'MUNICIPALITY' from seq_0_to_9
                """);
        sql.update("""
                insert into project (project_id, version, number, number_order, cui, name, executor_id, budget_function, dimension)
                select concat('01900009-0000-7000-8000-', lpad(hex(seq), 12, '0')), 0, concat('PR-2010-', if(seq < 1000, lpad(seq, 3, '0'), seq)), 20100000000 + seq, 2000000 + seq, 'Proyecto',
                    concat('01900002-0000-7000-8000-', lpad(hex(seq mod 10), 12, '0')),
                    elt(1 + seq mod 17, 'PLANNING', 'PUBLIC_ORDER', 'LABOUR', 'TRADE', 'TOURISM', 'AGRICULTURE', 'FISHING', 'ENERGY',
                        'MINING', 'TRANSPORT', 'ENVIRONMENT', 'SANITATION', 'HOUSING', 'HEALTH', 'SPORTS', 'EDUCATION', 'SOCIAL_PROTECTION'),
                    elt(1 + seq mod 4, 'STRUCTURAL_CHANGE', 'INCOME_PRODUCTIVITY', 'EQUAL_RIGHTS')
                from seq_1_to_%d
                """.formatted(count));
    }

    private void empty() {
        sql.update("delete from budget_year_before");
        sql.execute("set foreign_key_checks = 0");
        sql.execute("truncate table budget_year");
        sql.execute("set foreign_key_checks = 1");
        sql.update("delete from project");
        sql.execute("create or replace table bare_year like budget_year");
    }

    private static Path ministryFile() throws IOException {
        var text = new StringBuilder("ANO_EJE,TIPO_ACT_PROY_NOMBRE,PRODUCTO_PROYECTO,PRODUCTO_PROYECTO_NOMBRE,FUNCION,MONTO_PIA,"
                + "MONTO_PIM,MONTO_CERTIFICADO,MONTO_DEVENGADO,MONTO_GIRADO\n");
        for (var project = 1; project <= PROJECTS; project++) {
            for (var year = 2011; year <= 2020; year++) {
                text.append(year).append(",PROYECTO,").append(2_000_000 + project)
                        .append(",MEJORAMIENTO DEL SERVICIO DE AGUA,18,1000.50,2000,1500,1200,1100\n");
            }
        }
        return Files.writeString(Path.of("target", "bench", "ministry.csv"), text);
    }

    /** The same in the layout of the exchange format, in a folder of its own. */
    private static Path exchangeFile() throws IOException {
        var text = new StringBuilder("project,year,currency,pia,pim,certified,accrued,paid,consulted_on,source\n");
        for (var project = 1; project <= PROJECTS; project++) {
            for (var year = 2011; year <= 2020; year++) {
                text.append("PR-2010-%03d,".formatted(project)).append(year)
                        .append(",PEN,1000.50,2000,1500,1200,1100,2024-01-31,Consulta Amigable\n");
            }
        }
        var folder = Files.createDirectories(Path.of("target", "bench", "exchange"));
        Files.writeString(folder.resolve("project_years.csv"), text);
        return folder;
    }

    /** @return seconds of the import itself, after its preview */
    private double importLayout(Path folder) {
        var imports = application.getBean(ImportService.class);
        return application.getBean(SystemActs.class).as("Medición", Role.SECRETARIAT, () -> {
            try (var upload = new Upload("medición", List.of(folder), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                if (plan.created() != PROJECTS * YEARS) {
                    throw new IllegalStateException(plan.faults().toString());
                }
                return seconds(() -> imports.apply(upload, plan, kind -> {}));
            }
        });
    }

    private static Path bareFile() throws IOException {
        var text = new StringBuilder();
        for (var project = 1; project <= PROJECTS; project++) {
            for (var year = 2011; year <= 2020; year++) {
                text.append("01900009-0000-7000-8000-%012X".formatted(project)).append(',').append(year)
                        .append(",PEN,1000.50,2000,1500,1200,1100,2024-01-31,Consulta Amigable,2024-02-01 00:00:00\n");
            }
        }
        return Files.writeString(Path.of("target", "bench", "bare.csv"), text);
    }

    private void load(Path file) {
        sql.execute("load data local infile '" + file.toAbsolutePath() + "' into table bare_year fields terminated by ','");
    }

    private static MinistryImport.Request request(Path file) {
        return new MinistryImport.Request(
                "ministry.csv", file, LocalDate.of(2024, 1, 31), "Consulta Amigable", Set.of(), null);
    }

    private MinistryPlan planned(Path file) {
        var imports = application.getBean(MinistryImport.class);
        return application.getBean(SystemActs.class)
                .as("Medición", Role.SECRETARIAT, () -> imports.plan(request(file)));
    }

    private void importFile(Path file, MinistryPlan plan) {
        var request = request(file);
        var imports = application.getBean(MinistryImport.class);
        var done = application.getBean(SystemActs.class)
                .as("Medición", Role.SECRETARIAT, () -> imports.apply(request, plan));
        if (done.told().created() != PROJECTS * YEARS) {
            throw new IllegalStateException(done.told().toString());
        }
    }

    private void get(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double seconds(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
