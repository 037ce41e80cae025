package org.rimanakuy.progress;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rimanakuy.exchange.ImportService;
import org.rimanakuy.exchange.Upload;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** A work that a municipality builds in a district because a company promised it there, and one that nobody promised. */
public record WorkWithVoices(ApplicationContext context) {

    public static final String PROMISED = "PR-2007-001";
    public static final String OTHER = "PR-2007-002";

    public static WorkWithVoices on(ApplicationContext context, Path folder) {
        CleanDatabase.clean(context);
        write(folder);
        asSecretariat(context, () -> {
            try (var upload = new Upload("prueba", List.of(folder), Limits.USUAL)) {
                var imports = context.getBean(ImportService.class);
                return imports.apply(upload, imports.plan(upload, kind -> {}), kind -> {});
            }
        });
        return new WorkWithVoices(context);
    }

    public ProjectId work(String number) {
        return context.getBean(ProjectService.class)
                .byNumber(number)
                .orElseThrow()
                .id();
    }

    public PartyId party(String code) {
        return context.getBean(PartyService.class).all().stream()
                .filter(party -> party.code().equals(code))
                .map(PartyRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path folder) {
        write(folder, "places.csv", """
                code,name,level,parent
                CUS,Cusco,REGION,
                ESP,Espinar,PROVINCE,CUS
                YAU,Yauri,DISTRICT,ESP
                COP,Coporaque,DISTRICT,ESP
                HUA,Huarca,COMMUNITY,YAU
                """);
        write(folder, "parties.csv", """
                code,name,kind,place
                MINA,Minera,COMPANY,
                MPE,Municipalidad,MUNICIPALITY,YAU
                HUARCA,Comunidad de Huarca,COMMUNITY,HUA
                LEJOS,Comunidad de Coporaque,COMMUNITY,COP
                FED,Federación,FEDERATION,ESP
                GAR,Garante,NGO,
                """);
        write(folder, "agreements.csv", "code,title,instrument\nAG-2003-01,Convenio Marco,FRAMEWORK_AGREEMENT\n");
        write(
                folder,
                "agreement_parties.csv",
                "agreement,party,role\nAG-2003-01,MINA,PROMISOR\nAG-2003-01,GAR,GUARANTOR\n");
        write(folder, "commitments.csv", """
                code,agreement,title,text,wording,promisor,beneficiaries,made_on
                CM-2003-001,AG-2003-01,Estadio,Un estadio,LITERAL,MINA,FED,2003-09-03
                """);
        write(folder, "projects.csv", """
                code,name,executor,place,commitments
                PR-2007-001,Estadio,MPE,YAU,CM-2003-001
                PR-2007-002,Puente,,,
                """);
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
