package ua.cnap.portal.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import ua.cnap.portal.forms.LocalizedText;

/** A group of services as kept: a life situation, a sphere of law or a provider. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "catalogue_group")
class ServiceGroup {
    @EmbeddedId
    private Key key;

    private int position;

    @Column(name = "name_uk")
    private String nameUk;

    @Column(name = "name_en")
    private String nameEn;

    protected ServiceGroup() {}

    ServiceGroup(Grouping grouping, String id) {
        key = new Key(grouping, id);
    }

    /** A group is known by its grouping and its identifier inside it. */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Grouping grouping, String id) implements Serializable {}

    void describe(int newPosition, LocalizedText name) {
        position = newPosition;
        nameUk = name.uk();
        nameEn = name.en();
    }

    Group group() {
        return new Group(key.grouping(), key.id(), new LocalizedText(nameUk, nameEn));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceGroup group && key.equals(group.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
