package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.dialogue.DecisionRule;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.Renewal;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.Seat;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shell.Lines;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records a roundtable with all that belongs to it, or corrects it. */
final class RoundtableForm extends RecordForm<RoundtableData> {

    final TextField name = wide(required(line("name", Text.TITLE)));
    final TextField code = required(line("code", Text.CODE));
    final ComboBox<RoundtableRow> parent = field("parent", new ComboBox<>());
    final TextField legalInstrument = wide(line("legalInstrument", Text.SOURCE));
    final ComboBox<AgreementRow> agreement = field("agreement", new ComboBox<>());
    final ComboBox<PlaceRow> place = field("place", new ComboBox<>());
    final PartialDateField installedOn = date("installedOn");
    final PartialDateField validUntil = date("validUntil");
    final PartialDateField followedSince = date("followedSince");
    final CheckboxGroup<Language> languages = field("languages", new CheckboxGroup<>());
    final Lines<Renewal> renewals;
    final Lines<Delegation> delegations;
    final Lines<Seat> seats;
    final IntegerField quorum;
    final Select<DecisionRule> decides;
    final TextArea decisionNote;
    final IntegerField papers;
    final IntegerField circulate;
    final IntegerField correct;
    final IntegerField answer;
    final IntegerField dispute;
    final Lines<Escalation> escalation;
    final TextArea note;
    final TextField source;

    private final transient RoundtableChoices choices;

    RoundtableForm(RoundtableChoices choices) {
        super("dialogue.table-form");
        this.choices = choices;
        renewals = new Lines<>("dialogue.table-form.renewals", RenewalLine::new, this::changed);
        delegations = new Lines<>(
                "dialogue.table-form.delegations", () -> new DelegationLine(choices.parties()), this::changed);
        seats = new Lines<>("dialogue.table-form.seats", () -> new SeatLine(choices.parties()), this::changed);
        across(renewals);
        across(delegations);
        across(seats);
        across(new H3(getTranslation("dialogue.table-form.deciding")));
        quorum = field("quorum", new IntegerField());
        decides = optional(choice("decides", DecisionRule.values()), "dialogue.table-form.unknown");
        decisionNote = words("decisionNote", Text.NOTE);
        across(new H3(getTranslation("dialogue.table-form.terms")));
        papers = days("papers");
        circulate = days("circulate");
        correct = days("correctDays");
        answer = days("answer");
        dispute = field("dispute", new IntegerField());
        dispute.setHelperText(label("disputeRule"));
        escalation = new Lines<>("dialogue.table-form.escalation", EscalationLine::new, this::changed);
        across(escalation);
        note = words("note", Text.NOTE);
        source = wide(line("source", Text.SOURCE));
        setWidth("min(60rem, 100%)");
        offer();
        tellRefusalsWhereTheyBelong();
    }

    private void offer() {
        code.setPlaceholder(getTranslation("dialogue.table-form.code-rule"));
        parent.setItems(choices.tables());
        parent.setItemLabelGenerator(RoundtableRow::name);
        parent.setClearButtonVisible(true);
        agreement.setItems(choices.agreements());
        agreement.setItemLabelGenerator(one -> one.code() + " · " + one.title());
        agreement.setClearButtonVisible(true);
        place.setItems(choices.places());
        place.setItemLabelGenerator(PlaceRow::name);
        place.setClearButtonVisible(true);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(one -> getTranslation(Changes.key(one)));
    }

    private void tellRefusalsWhereTheyBelong() {
        refusedAt("dialogue.refusal.code-taken", code);
        refusedAt("dialogue.refusal.subgroup-of-subgroup", parent);
        refusedAt("dialogue.refusal.has-subgroups", parent);
        refusedAt("dialogue.refusal.practice-and-real", parent);
        refusedAt("dialogue.refusal.ends-before", validUntil);
        refusedAt("dialogue.refusal.quorum", quorum);
        refusedAt("dialogue.refusal.answer-before-correction", answer);
        refusedAt("dialogue.table-form.day-needed", followedSince);
    }

    /** What most roundtables agree on, to begin with. */
    void suggest() {
        showTerms(Terms.USUAL);
        languages.setValue(Set.of(Language.ES, Language.QU));
        escalation.show(Escalation.USUAL);
    }

    @Override
    protected void show(RoundtableData data) {
        name.setValue(data.name());
        code.setValue(data.code());
        parent.setValue(chosen(choices.tables(), one -> one.id().equals(data.parent())));
        legalInstrument.setValue(Objects.requireNonNullElse(data.legalInstrument(), ""));
        agreement.setValue(chosen(choices.agreements(), one -> one.id().equals(data.agreement())));
        place.setValue(chosen(choices.places(), one -> one.id().equals(data.place())));
        installedOn.setValue(data.installedOn());
        validUntil.setValue(data.validUntil());
        followedSince.setValue(data.followedSince() == null ? null : PartialDate.day(data.followedSince()));
        languages.setValue(Set.copyOf(data.languages()));
        renewals.show(data.renewals());
        delegations.show(data.delegations());
        seats.show(data.seats());
        quorum.setValue(data.quorum().delegations());
        decides.setValue(data.quorum().decides());
        decisionNote.setValue(Objects.requireNonNullElse(data.quorum().note(), ""));
        showTerms(data.terms());
        escalation.show(data.escalation());
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
        source.setValue(Objects.requireNonNullElse(data.source(), ""));
    }

    private void showTerms(Terms terms) {
        papers.setValue(terms.papers());
        circulate.setValue(terms.circulate());
        correct.setValue(terms.correct());
        answer.setValue(terms.answer());
        dispute.setValue(terms.dispute());
    }

    @Override
    protected RoundtableData read() {
        return new RoundtableData(
                code.getValue(),
                name.getValue(),
                agreement.isEmpty() ? null : agreement.getValue().id(),
                legalInstrument.getValue(),
                parent.isEmpty() ? null : parent.getValue().id(),
                place.isEmpty() ? null : place.getValue().id(),
                installedOn.getValue(),
                validUntil.getValue(),
                followedSince.day("dialogue.table-form.day-needed"),
                new QuorumRule(quorum.getValue(), decides.getValue(), decisionNote.getValue()),
                new Terms(
                        papers.getValue(),
                        circulate.getValue(),
                        correct.getValue(),
                        answer.getValue(),
                        dispute.getValue()),
                Arrays.stream(Language.values()).filter(languages::isSelected).toList(),
                delegations.read(),
                seats.read(),
                renewals.read(),
                escalation.read(),
                note.getValue(),
                source.getValue());
    }

    @Override
    protected String told(Object value) {
        return choices.told(value);
    }

    private PartialDateField date(String name) {
        return field(name, new PartialDateField(label(name)));
    }

    private IntegerField days(String name) {
        return required(field(name, new IntegerField()));
    }

    private static <T> @Nullable T chosen(List<T> offered, Predicate<T> which) {
        return offered.stream().filter(which).findFirst().orElse(null);
    }
}
