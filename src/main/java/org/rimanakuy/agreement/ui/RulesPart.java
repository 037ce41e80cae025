package org.rimanakuy.agreement.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.shell.Words;

/** What is owed in money each year, said in words. */
final class RulesPart extends Section {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final transient Words words;

    RulesPart(List<ContributionRule> rules, Words words) {
        this.words = words;
        addClassName("rules");
        add(new H2(getTranslation("agreement.view.rules")));
        var list = new UnorderedList();
        list.addClassName("entries");
        rules.forEach(rule -> list.add(item(rule)));
        add(list);
    }

    private ListItem item(ContributionRule rule) {
        var item = new ListItem(new Paragraph(amount(rule)), new Paragraph(years(rule)));
        item.addClassName("entry");
        if (rule.clause() != null) {
            item.add(new Paragraph(getTranslation("agreement.view.rule-clause", rule.clause())));
        }
        if (rule.source() != null) {
            var source = new Paragraph(getTranslation("agreement.view.source", rule.source()));
            source.addClassNames("soft", "small");
            item.add(source);
        }
        return item;
    }

    private String amount(ContributionRule rule) {
        var percent = rule.percentOfPretaxProfit();
        var minimum = rule.minimumAmount();
        if (percent == null) {
            return getTranslation("agreement.view.rule-minimum", words.money(minimum, currency(rule)));
        }
        var share = words.percent(percent.divide(HUNDRED));
        return minimum == null
                ? getTranslation("agreement.view.rule-percent", share)
                : getTranslation("agreement.view.rule-both", share, words.money(minimum, currency(rule)));
    }

    private static String currency(ContributionRule rule) {
        return rule.currency() == null ? "" : rule.currency();
    }

    private String years(ContributionRule rule) {
        return rule.yearTo() == null
                ? getTranslation("agreement.view.rule-since", rule.yearFrom())
                : getTranslation("agreement.view.rule-years", rule.yearFrom(), rule.yearTo());
    }
}
