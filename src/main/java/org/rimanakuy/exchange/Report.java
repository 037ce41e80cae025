package org.rimanakuy.exchange;

import java.io.PrintStream;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.FaultText;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the command line answers, in Spanish. */
@Component
class Report {

    private final MessageSource messages;
    private final FaultText faults;
    private final PrintStream out;

    Report(MessageSource messages) {
        this.messages = messages;
        this.faults = new FaultText(this::text);
        this.out = System.out;
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void refusal(Refusal refusal) {
        out.println(text(refusal.key(), refusal.arguments()));
    }

    void reading(Kind kind) {
        say("exchange.command.reading", text("exchange.kind." + kind));
    }

    void plan(ImportPlan plan) {
        say("exchange.command.title", plan.title());
        plan.notes()
                .forEach(note -> out.println("  " + note.file() + ": "
                        + text(note.key(), note.arguments().toArray())));
        for (var kind : Kind.values()) {
            var counts = plan.of(kind);
            say(
                    "exchange.command.counts",
                    text("exchange.kind." + kind),
                    counts.created(),
                    counts.changed(),
                    counts.unchanged());
        }
        plan.items().stream()
                .filter(item -> !item.changes().isEmpty())
                .forEach(item -> out.println("  " + item.name() + " " + item.changes()));
        plan.twins().forEach(this::twin);
        if (!plan.isSound()) {
            plan.faults().forEach(this::fault);
            say("exchange.refusal.unsound", plan.faultTotal());
        }
    }

    private void twin(Resemblance like) {
        var twin = like.twin();
        say("exchange.command.twin", like.number(), like.title(), twin.number(), twin.title(), text(twin.key()));
    }

    private void fault(Fault fault) {
        var place = fault.file() + (fault.line() == 0 ? "" : ":" + fault.line());
        var column = fault.column().isEmpty() ? "" : " [" + fault.column() + "]";
        out.println(place + column + " " + faults.problem(fault) + " " + faults.remedy(fault));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.ES.locale());
    }
}
