package org.rimanakuy.portal;

import java.util.List;
import java.util.stream.Stream;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.place.PlaceService;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells search engines where to look, and where not. */
@RestController
class MachinesController {

    /** Of each kind the latest, so that all languages together stay below what the protocol allows in one file. */
    private static final List<String> PAGES = List.of(
            "/",
            "/registro",
            "/acuerdos",
            "/actores",
            "/comunidad",
            "/mesas",
            "/proyectos",
            "/proyectos/mapa",
            "/dinero",
            "/dicho",
            "/atrasos",
            "/en-sus-manos",
            "/licencia",
            "/percepcion",
            "/incidentes",
            "/quejas/cuentas",
            "/cifras",
            "/cifras/declaradas",
            "/aportes",
            "/avisos",
            "/como-leer",
            "/privacidad");

    private static final int MOST = 7_000;

    private final Tongues tongues;
    private final AgreementService agreements;
    private final PlaceService places;
    private final RoundtableService roundtables;
    private final JdbcClient sql;

    MachinesController(
            Tongues tongues,
            AgreementService agreements,
            PlaceService places,
            RoundtableService roundtables,
            JdbcClient sql) {
        this.tongues = tongues;
        this.agreements = agreements;
        this.places = places;
        this.roundtables = roundtables;
        this.sql = sql;
    }

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return String.join(
                "\n",
                "User-agent: *",
                "Disallow: /app",
                "Disallow: /*?*pagina=",
                "Sitemap: " + site() + "/sitemap.xml",
                "");
    }

    @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var site = site();
        tongues.spoken().stream()
                .flatMap(language -> paths().stream().map(path -> site + "/" + language.code() + path))
                .forEach(address -> map.append("<url><loc>").append(address).append("</loc></url>\n"));
        return map.append("</urlset>\n").toString();
    }

    private List<String> paths() {
        var agreed = agreements.all().stream().filter(row -> !row.example()).map(row -> "/acuerdos/" + row.code());
        var territory = places.all().stream().filter(row -> !row.example()).map(row -> "/comunidad/" + row.code());
        var met = numbered(sql.sql(
                        "select code from dialogue_session where not example order by held_on desc, code limit :most"))
                .map(code -> "/sesiones/" + code);
        var closed = numbered(
                        sql.sql(
                                "select number from minutes where number is not null and not example order by number desc limit :most"))
                .map(number -> "/actas/" + number);
        var works = numbered(
                        sql.sql("select number from project where not example order by number_order desc limit :most"))
                .map(number -> "/proyectos/" + number);
        var promised = numbered(sql.sql(
                        "select number from commitment where not example order by number_order desc limit :most"))
                .map(number -> "/c/" + number);
        var tables = roundtables.all().stream().filter(row -> !row.example()).map(row -> "/mesas/" + row.code());
        return Stream.of(PAGES.stream(), agreed, territory, tables, met, closed, works, promised)
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> numbered(JdbcClient.StatementSpec query) {
        return query.param("most", MOST).query((row, index) -> row.getString(1)).list().stream();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
