package org.rimanakuy.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The pages that every test of all pages walks, in no language; on the record of {@link PublicRecord}. */
final class PublicAddresses {

    /** Everything that can be said and agreed about a promise was. */
    private static final String RICH = "CM-%d-001"
            .formatted(LocalDate.now(ZoneId.of("America/Lima")).minusYears(1).getYear());

    static final List<String> PAGES = List.of(
            "/",
            "/registro",
            "/registro?estado=pending&sinseguimiento=1&orden=due-first",
            "/registro?q=nada-que-exista",
            "/c/CM-2004-003",
            "/c/CM-2004-004",
            "/c/CM-2012-001",
            "/c/CM-2026-901",
            "/c/" + RICH,
            "/registro?toca=promisor&atraso=over-180",
            "/atrasos",
            "/atrasos/2020-02",
            "/en-sus-manos",
            "/acuerdos",
            "/acuerdos/AG-2004-01",
            "/acuerdos/AG-2004-01/aporte",
            "/aportes",
            "/aportes?desde=2011&hasta=2012&lugar=CUS-ESP",
            "/aportes?desde=1900&hasta=1901",
            "/actores",
            "/actores/GLENCORE",
            "/actores/COM-AHN",
            "/actores/COM-X",
            "/comunidad",
            "/comunidad/C-AHN",
            "/comunidad/C-HHU",
            "/comunidad/CUS-ESP",
            "/cifras",
            "/cifras/declaradas",
            "/incidentes",
            "/quejas/cuentas",
            "/percepcion",
            "/percepcion/RP-2024-01",
            "/percepcion/RP-2025-01",
            "/percepcion/RP-2026-09",
            "/dinero",
            "/dinero/MUNI-EJ",
            "/dinero/MUNI-EJ/2011",
            "/mesas",
            "/mesas/ME-2012",
            "/mesas/ME-2012-A",
            "/mesas/MD-ESP",
            "/mesas/MD-ESP/posiciones",
            "/mesas/MD-ESP/posiciones?todos=1",
            "/sesiones/SE-2026-01",
            "/actas/AC-2026-01",
            "/dicho",
            "/dicho?q=reservorio&clase=agreement",
            "/dicho?q=nada-que-exista",
            "/proyectos",
            "/proyectos?etapa=execution&funcion=sports",
            "/proyectos?q=nada-que-exista",
            "/proyectos/mapa",
            "/proyectos/PR-2011-001",
            "/proyectos/PR-2007-001",
            "/licencia",
            "/licencia/actor/GLENCORE",
            "/licencia/actor/COM-AHN?dia=2020-12-31",
            "/licencia/actor/COM-X",
            "/licencia/mesa/ME-2012",
            "/avisos",
            "/avisos?clase=comunidad&de=C-AHN",
            "/avisos/pedido",
            "/avisos/hoja?clase=acuerdo&de=AG-2004-01&dias=90",
            "/como-leer",
            "/privacidad");

    private PublicAddresses() {}
}
